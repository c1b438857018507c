// "Menunggu pihak lain" in the bar of Tasklist: events outside the process that the official may declare to have happened,
// and moments that processes wait for and that he may change.

import {ambil, el, gaya, kirim} from '../../../../lib/tayang/dasar.js';
import {waktuTerjadwal} from './menunggu-waktu.js';

const LABEL = 'Menunggu pihak lain';
const REFRESH = 60000;
const MESSAGES = {
  401: 'Sesi Anda sudah berakhir. Silakan masuk lagi.',
  403: 'Peristiwa ini tidak dapat Anda nyatakan, atau sesi Anda sudah berakhir. Muat ulang halaman ini.',
  404: 'Peristiwa ini sudah tidak ditunggu. Mungkin sudah dinyatakan orang lain atau prosesnya selesai.',
  409: 'Orang lain baru saja mengubah proses ini. Daftar sudah dimuat ulang; periksa lagi.'
};

function button(text, className, onclick) {
  return el('button', {type: 'button', class: className, onclick}, text);
}

const service = {
  list: () => ambil('/menunggu', {kata: MESSAGES}),
  moments: () => ambil('/menunggu/waktu'),
  move: (moment, waktu) => kirim(`/menunggu/waktu/${encodeURIComponent(moment.id)}`, {waktu, semula: moment.pada}),
  now: moment => kirim(`/menunggu/waktu/${encodeURIComponent(moment.id)}/sekarang`, {semula: moment.pada}),
  send: (event, note) =>
    ambil(`/menunggu/${encodeURIComponent(event.execution)}/${encodeURIComponent(event.message)}`, {body: {note}, kata: MESSAGES})
};

/** One event with its declaration in two steps. */
function eventItem(event, sent) {
  const action = el('div', {class: 'tindakan'});
  const declare = button('Nyatakan sudah terjadi', 'btn btn-default', ask);
  declare.setAttribute('aria-label', `Nyatakan sudah terjadi: ${event.label}, ${event.judul}`);

  function offer() {
    action.replaceChildren(declare);
  }

  function ask() {
    const note = el('textarea', {class: 'form-control', rows: 2, maxlength: 2000});
    const error = el('p', {class: 'galat', role: 'alert'});
    const yes = button('Ya, sudah terjadi', 'btn btn-primary', async () => {
      yes.disabled = true;
      error.textContent = '';
      try {
        await sent(event, note.value.trim());
      } catch (failure) {
        error.textContent = failure.message;
        yes.disabled = false;
      }
    });
    action.replaceChildren(
      el('p', {}, el('strong', {}, `Nyatakan “${event.label}”?`), ' Proses berlanjut dan tidak dapat dibatalkan.'),
      el('label', {}, 'Catatan (boleh kosong)', note),
      error,
      yes,
      ' ',
      button('Batal', 'btn btn-link', () => {
        offer();
        declare.focus();
      })
    );
    note.focus();
  }

  offer();
  return el(
    'li',
    {},
    el('strong', {class: 'judul'}, event.judul || 'Tanpa judul'),
    el('div', {class: 'rincian'}, event.sop),
    el(
      'div',
      {},
      event.blocking ? 'Ditunggu: ' : 'Dapat terjadi: ',
      el('strong', {}, event.label),
      event.blocking ? el('span', {class: 'rincian'}, ` sejak ${event.sejak}`) : null
    ),
    action
  );
}

function group(heading, events, sent) {
  return events.length === 0
    ? null
    : el(
        'section',
        {},
        el('h4', {}, heading),
        el('ul', {}, ...events.map(event => eventItem(event, sent)))
      );
}

function waitingDialog(changed) {
  const status = el('p', {class: 'status', role: 'status'});
  const body = el('div', {class: 'isi'});
  const close = button('×', 'close', () => dialog.close());
  close.setAttribute('aria-label', 'Tutup');
  const title = el('h3', {id: 'tayang-menunggu-judul', tabindex: -1}, LABEL);
  const dialog = el('dialog', {class: 'tayang-dialog tayang-menunggu', 'aria-labelledby': title.id}, el('header', {}, title, close), status, body);

  async function sent(event, note) {
    try {
      await service.send(event, note);
    } catch (failure) {
      if (failure.status !== 404 && failure.status !== 409) {
        throw failure;
      }
      await load();
      status.textContent = failure.message;
      return;
    }
    await load();
    status.textContent = `“${event.label}” untuk “${event.judul || event.sop}” sudah dicatat.`;
    title.focus();
  }

  /** After a moment was changed, or could not be because it is no longer what it was. */
  async function moved(text) {
    await load();
    status.textContent = text;
    title.focus();
  }

  async function load() {
    try {
      const [events, moments] = await Promise.all([service.list(), service.moments()]);
      show(events, moments);
    } catch (failure) {
      const error = el('p', {class: 'galat', role: 'alert'}, failure.message);
      body.replaceChildren(error, button('Coba lagi', 'btn btn-default', load));
    }
  }

  function show(events, moments) {
    changed(events);
    if (events.length === 0 && moments.length === 0) {
      body.replaceChildren(
        el('p', {class: 'kosong'}, 'Tidak ada proses yang menunggu pernyataan Anda atau waktu yang dapat Anda ubah.')
      );
      return;
    }
    const groups = [
      group('Proses berhenti sampai ini terjadi', events.filter(event => event.blocking), sent),
      group('Proses tetap berjalan; nyatakan hanya bila terjadi', events.filter(event => !event.blocking), sent),
      waktuTerjadwal(moments, service, moved)
    ];
    body.replaceChildren(...groups.filter(found => found !== null));
  }

  return {
    dialog,
    open() {
      status.textContent = '';
      body.replaceChildren(el('p', {}, 'Memuat …'));
      dialog.showModal();
      return load();
    }
  };
}

gaya(import.meta.url, 'menunggu.css');

let stop = () => {};

export default [
  {
    id: 'tayang.menunggu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 150,
    render(node) {
      stop();
      const count = el('span');
      const changed = events => {
        const waiting = events.filter(event => event.blocking).length;
        count.textContent = waiting > 0 ? ` (${waiting})` : '';
      };
      const {dialog, open} = waitingDialog(changed);
      const icon = el('span', {class: 'glyphicon glyphicon-hourglass', 'aria-hidden': 'true'});
      node.append(button('', 'tayang-menunggu-buka', open));
      node.lastChild.append(icon, ` ${LABEL}`, count);
      document.body.append(dialog);

      // The count is a hint; when it can't be had, opening the dialog says why.
      const refresh = () => (document.hidden || dialog.open ? null : service.list().then(changed, () => {}));
      const timer = setInterval(refresh, REFRESH);
      refresh();
      stop = () => {
        clearInterval(timer);
        dialog.remove();
      };
    },
    unmount() {
      stop();
    }
  }
];
