// "Menunggu pihak lain" in the bar of Tasklist: events outside the process that the official may declare to have happened,
// and moments that processes wait for and that he may change.

import {ambil, kirim} from '../../../../lib/tayang/dasar.js';
import {waktuTerjadwal} from './menunggu-waktu.js';

const LABEL = 'Menunggu pihak lain';
const REFRESH = 60000;
const MESSAGES = {
  0: 'Sambungan terputus. Periksa jaringan, lalu coba lagi.',
  401: 'Sesi Anda sudah berakhir. Silakan masuk lagi.',
  403: 'Peristiwa ini tidak dapat Anda nyatakan, atau sesi Anda sudah berakhir. Muat ulang halaman ini.',
  404: 'Peristiwa ini sudah tidak ditunggu. Mungkin sudah dinyatakan orang lain atau prosesnya selesai.',
  409: 'Orang lain baru saja mengubah proses ini. Daftar sudah dimuat ulang; periksa lagi.'
};

function element(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter(child => child !== null));
  return node;
}

function button(text, className, onclick) {
  return element('button', {type: 'button', className, onclick}, text);
}

function time(instant) {
  return new Date(instant).toLocaleString('id-ID', {dateStyle: 'long', timeStyle: 'short'});
}

/** The endpoint; throws an Error with a message for the official and the HTTP status. */
function endpoint(api) {
  const base = `${api.baseApi.replace(/\/api\/.*$/, '')}/api/tayang/menunggu`;

  async function call(path, options = {}) {
    const token = (document.cookie.match(/XSRF-TOKEN=([^;]*)/) || [])[1] || api.CSRFToken;
    const headers = {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token};
    const response = await fetch(base + path, {credentials: 'same-origin', headers, ...options})
      .catch(() => ({ok: false, status: 0}));
    if (!response.ok) {
      const text = MESSAGES[response.status] || 'Terjadi kesalahan di server. Coba lagi beberapa saat.';
      throw Object.assign(new Error(text), {status: response.status});
    }
    return response.status === 204 ? null : response.json();
  }

  return {
    list: () => call(''),
    moments: () => ambil(api, '/menunggu/waktu'),
    move: (moment, waktu) => kirim(api, `/menunggu/waktu/${encodeURIComponent(moment.id)}`, {waktu, semula: moment.pada}),
    now: moment => kirim(api, `/menunggu/waktu/${encodeURIComponent(moment.id)}/sekarang`, {semula: moment.pada}),
    send: (event, note) =>
      call(`/${encodeURIComponent(event.execution)}/${encodeURIComponent(event.message)}`, {
        method: 'POST',
        body: JSON.stringify({note})
      })
  };
}

/** One event with its declaration in two steps. */
function eventItem(event, sent) {
  const action = element('div', {className: 'tindakan'});
  const declare = button('Nyatakan sudah terjadi', 'btn btn-default', ask);
  declare.setAttribute('aria-label', `Nyatakan sudah terjadi: ${event.label}, ${event.judul}`);

  function offer() {
    action.replaceChildren(declare);
  }

  function ask() {
    const note = element('textarea', {className: 'form-control', rows: 2, maxLength: 2000});
    const error = element('p', {className: 'galat'});
    error.setAttribute('role', 'alert');
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
      element('p', {}, element('strong', {}, `Nyatakan “${event.label}”?`), ' Proses berlanjut dan tidak dapat dibatalkan.'),
      element('label', {}, 'Catatan (boleh kosong)', note),
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
  return element(
    'li',
    {},
    element('strong', {className: 'judul'}, event.judul || 'Tanpa judul'),
    element('div', {className: 'rincian'}, event.sop),
    element(
      'div',
      {},
      event.blocking ? 'Ditunggu: ' : 'Dapat terjadi: ',
      element('strong', {}, event.label),
      event.blocking ? element('span', {className: 'rincian'}, ` sejak ${time(event.since)}`) : null
    ),
    action
  );
}

function group(heading, events, sent) {
  return events.length === 0
    ? null
    : element(
        'section',
        {},
        element('h4', {}, heading),
        element('ul', {}, ...events.map(event => eventItem(event, sent)))
      );
}

function waitingDialog(service, changed) {
  const status = element('p', {className: 'status'});
  status.setAttribute('role', 'status');
  const body = element('div', {className: 'isi'});
  const close = button('×', 'close', () => dialog.close());
  close.setAttribute('aria-label', 'Tutup');
  const title = element('h3', {id: 'tayang-menunggu-judul', tabIndex: -1}, LABEL);
  const dialog = element('dialog', {className: 'tayang-dialog tayang-menunggu'}, element('header', {}, title, close), status, body);
  dialog.setAttribute('aria-labelledby', title.id);

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
      const error = element('p', {className: 'galat'}, failure.message);
      error.setAttribute('role', 'alert');
      body.replaceChildren(error, button('Coba lagi', 'btn btn-default', load));
    }
  }

  function show(events, moments) {
    changed(events);
    if (events.length === 0 && moments.length === 0) {
      body.replaceChildren(
        element('p', {className: 'kosong'}, 'Tidak ada proses yang menunggu pernyataan Anda atau waktu yang dapat Anda ubah.')
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
      body.replaceChildren(element('p', {}, 'Memuat …'));
      dialog.showModal();
      return load();
    }
  };
}

let stop = () => {};

export default [
  {
    id: 'tayang.menunggu',
    pluginPoint: 'tasklist.navbar.action',
    priority: 150,
    render(node, {api}) {
      stop();
      const service = endpoint(api);
      const count = element('span');
      const style = element('link', {rel: 'stylesheet', href: new URL('menunggu.css', import.meta.url).href});
      const changed = events => {
        const waiting = events.filter(event => event.blocking).length;
        count.textContent = waiting > 0 ? ` (${waiting})` : '';
      };
      const {dialog, open} = waitingDialog(service, changed);
      const icon = element('span', {className: 'glyphicon glyphicon-hourglass'});
      icon.setAttribute('aria-hidden', 'true');
      node.append(button('', 'tayang-menunggu-buka', open));
      node.lastChild.append(icon, ` ${LABEL}`, count);
      document.head.append(style);
      document.body.append(dialog);

      // The count is a hint; when it can't be had, opening the dialog says why.
      const refresh = () => (document.hidden || dialog.open ? null : service.list().then(changed, () => {}));
      const timer = setInterval(refresh, REFRESH);
      refresh();
      stop = () => {
        clearInterval(timer);
        dialog.remove();
        style.remove();
      };
    },
    unmount() {
      stop();
    }
  }
];
