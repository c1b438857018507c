// Above the form of a task: what the SOP demands before the step can be finished, and what of it is there.

import {alertText, el, gaya} from '../../../../lib/tayang/dasar.js';
import {ACCEPT, dropZone, queue} from './berkas-pilihan.js';
import {files} from './berkas-server.js';
import {service} from './kelengkapan-server.js';
import {aboveForm} from './tugas.js';

const SIGNS = {ada: '✓', 'tidak-ada': '–', belum: '!', formulir: '…', sarana: '·'};
const MISSING = {
  berkas: 'Belum ada berkasnya.',
  periksa: 'Belum dicentang.',
  isian: 'Belum ada di kasus ini.'
};

const REFUSED = 'Kelengkapan belum lengkap';

let newest = 0;

function id() {
  return `tayang-kelengkapan-${++newest}`;
}

function button(text, className, label, onclick) {
  return el('button', {type: 'button', class: className, onclick, 'aria-label': label}, text);
}

function by({oleh, pada}) {
  return `${oleh}, ${pada}`;
}

/** How an item stands, in words. */
function state(item) {
  switch (item.status) {
    case 'ada':
      return item.jenis === 'isian' ? 'Sudah ada di kasus ini.' : item.oleh ? `Dicentang ${by(item)}.` : '';
    case 'tidak-ada':
      return `Tidak ada: ${item.alasan} (${by(item)})`;
    case 'formulir':
      return 'Diisi pada formulir di bawah.';
    case 'sarana':
      return 'Sarana kerja, tidak ditagih.';
    default:
      return MISSING[item.jenis];
  }
}

function heading({butir}) {
  const demanded = butir.filter(item => item.status !== 'sarana');
  const done = demanded.filter(item => item.status === 'ada' || item.status === 'tidak-ada').length;
  const later = demanded.filter(item => item.status === 'formulir').length;
  const missing = demanded.length - done - later;
  return {
    missing,
    text: demanded.length ? `Kelengkapan ${done} dari ${demanded.length}` : 'Kelengkapan',
    note: missing ? `, ${missing} belum ada` : later ? `, ${later} diisi pada formulir` : demanded.length ? ', lengkap' : ''
  };
}

/** Closes what Tasklist said when it was too early: it lies over the button. */
function forgetRefusal() {
  for (const alert of document.querySelectorAll('[notifications-panel] .alert')) {
    if (alert.textContent.includes(REFUSED)) {
      alert.querySelector('button[ng-click^=removeNotification]')?.click();
    }
  }
}

/** The box of one task. */
function box(task) {
  const body = el('div', {class: 'daftar'});
  const status = el('p', {class: 'status', role: 'status'});
  const title = el('strong');
  const note = el('span');
  const details = el('details', {}, el('summary', {}, title, note), body, status);
  const node = el('section', {class: 'tayang-kelengkapan', hidden: true, 'aria-label': 'Kelengkapan'}, details);
  let opened = false;

  async function load() {
    try {
      show(await service.list(task));
    } catch (failure) {
      title.textContent = 'Kelengkapan tidak dapat dimuat';
      note.textContent = '';
      body.replaceChildren(alertText(failure.message), button('Coba lagi', '', 'Coba muat kelengkapan lagi', load));
      details.open = true;
      node.hidden = false;
    }
  }

  function show(list) {
    const {missing, text, note: rest} = heading(list);
    title.textContent = text;
    note.textContent = rest;
    node.hidden = list.butir.length === 0;
    node.dataset.siap = list.dapatDitandai ? 'ditandai' : 'dilihat';
    node.classList.toggle('kurang', missing > 0);
    opened = opened || missing > 0;
    details.open = opened;
    if (!missing) {
      forgetRefusal();
    }
    body.replaceChildren(
      el('ul', {}, ...list.butir.map(item => row(item, list.dapatDitandai))),
      list.petunjuk && missing ? el('p', {class: 'bantuan'}, list.petunjuk) : ''
    );
  }

  /** Shows the answer of the server, says what was done and leaves the focus at the item. */
  async function change(item, promise, done) {
    const list = await promise;
    show(list);
    status.textContent = `${done} ${title.textContent}${note.textContent}.`;
    body.querySelector(`[data-butir="${item.no}"] :is(input, button, a)`)?.focus();
  }

  function row(item, may) {
    const name = el('span', {class: 'nama', id: id()}, item.label);
    const actions = el('div', {class: 'tindakan'});
    const error = el('div');
    const sign = el('span', {class: 'tanda', 'aria-hidden': 'true'}, SIGNS[item.status]);
    const say = failure => error.replaceChildren(alertText(failure.message));
    const attempt = (promise, done) => {
      error.replaceChildren();
      return change(item, promise, done).catch(say);
    };
    const context = {item, name, actions, attempt, say, offer};

    function offer() {
      actions.replaceChildren(...controls(context, may));
    }

    const tick = item.jenis === 'periksa' && item.status !== 'tidak-ada' ? checkbox(context, may) : null;
    offer();
    const node = el(
      'li',
      {class: item.status},
      tick || sign,
      el(
        'div',
        {class: 'isi'},
        tick ? el('label', {for: tick.id}, name) : name,
        el('span', {class: 'keadaan'}, state(item)),
        ...item.berkas.map(file => el('a', {href: files.address(file.id), download: file.nama}, file.nama)),
        actions,
        error
      )
    );
    node.dataset.butir = item.no;
    if (may && item.jenis === 'berkas' && item.status !== 'tidak-ada') {
      dropZone(node, added => {
        if (!actions.querySelector('.pilihan')) {
          offer();
        }
        actions.tambah(added);
      });
    }
    return node;
  }

  function checkbox({item, attempt}, may) {
    const input = el('input', {type: 'checkbox', id: id(), checked: item.status === 'ada', disabled: !may});
    input.onchange = async () => {
      const checked = input.checked;
      await (checked
        ? attempt(service.mark(task, item.no, {tanda: 'ada'}), `${item.label}: dicentang.`)
        : attempt(service.takeBack(task, item.no), `${item.label}: centang dihapus.`));
      // Still the one on the screen when the server refused.
      input.checked = input.isConnected ? !checked : input.checked;
    };
    return input;
  }

  function controls(context, may) {
    const {item, attempt} = context;
    if (!may) {
      return [];
    }
    if (item.status === 'tidak-ada') {
      const back = () => attempt(service.takeBack(task, item.no), `${item.label}: pernyataan dibatalkan.`);
      return [button('Batalkan pernyataan', '', `Batalkan pernyataan tidak ada: ${item.label}`, back)];
    }
    const none = item.bolehTidakAda && item.status === 'belum'
      ? [button('Tidak ada …', '', `Nyatakan tidak ada: ${item.label}`, () => excuse(context))]
      : [];
    if (item.jenis !== 'berkas') {
      return none;
    }
    const [choose, ...chosen] = uploader(context);
    return [choose, ...none, ...chosen];
  }

  /** Asks why there is none. */
  function excuse({item, name, actions, attempt, offer}) {
    const reason = el('textarea', {id: id(), rows: 2, maxlength: 1000, required: true});
    const save = button('Simpan', 'utama', `Simpan alasan: ${item.label}`, () =>
      attempt(service.mark(task, item.no, {tanda: 'tidak-ada', alasan: reason.value}), `${item.label}: dinyatakan tidak ada.`)
    );
    const cancel = button('Batal', '', `Batal menyatakan tidak ada: ${item.label}`, () => {
      offer();
      actions.querySelector('button, input')?.focus();
    });
    reason.setAttribute('aria-describedby', name.id);
    actions.replaceChildren(
      el('label', {for: reason.id}, 'Mengapa tidak ada? (wajib)'),
      reason,
      el('div', {}, save, ' ', cancel)
    );
    reason.focus();
  }

  /** Offers what the case has already, as uploaded in the tab "Berkas". */
  async function fromCase({item, actions, attempt, say, offer}) {
    let all;
    try {
      all = await files.list(task);
    } catch (failure) {
      return say(failure.message);
    }
    const others = all.filter(file => !item.berkas.some(given => given.id === file.id));
    const take = file => () =>
      attempt(service.mark(task, item.no, {tanda: 'berkas', berkas: file.id}), `${item.label}: ${file.nama} dipakai.`);
    const cancel = button('Batal', '', `Batal memilih dari Berkas: ${item.label}`, () => {
      offer();
      actions.querySelector('button, input')?.focus();
    });
    actions.replaceChildren(
      el('p', {}, others.length ? 'Pilih berkas untuk butir ini:' : 'Belum ada berkas lain pada kasus ini. Unggah di sini saja.'),
      ...others.map(file => button(file.nama, '', `Pakai ${file.nama}: ${item.label}`, take(file))),
      cancel
    );
    actions.querySelector('button').focus();
  }

  /** Chooses files, and sends them for this item. */
  function uploader(context) {
    const {item, attempt, actions} = context;
    const input = el('input', {type: 'file', id: id(), multiple: true, accept: ACCEPT, 'aria-label': `Unggah berkas: ${item.label}`});
    let last = null;
    const sending = queue(files, task, {
      label: `Unggah berkas yang dipilih: ${item.label}`,
      taken: async file => {
        last = await service.mark(task, item.no, {tanda: 'berkas', berkas: file.id});
      },
      done: async () => {
        if (!last) {
          return;
        }
        const left = Array.from(sending.list.children);
        await attempt(Promise.resolve(last), `${item.label}: berkas diunggah.`);
        // What failed stays on the screen, with its button to go on.
        if (left.length) {
          body.querySelector(`[data-butir="${item.no}"] > .isi`)?.append(sending.list);
        }
        last = null;
      }
    });
    const add = async added => {
      status.textContent = '';
      await sending.add(added);
      sending.focus();
    };
    input.onchange = () => {
      add(input.files);
      input.value = '';
    };
    actions.tambah = add;
    const camera = el('input', {type: 'file', id: id(), accept: 'image/jpeg,image/png', capture: 'environment', 'aria-label': `Ambil foto: ${item.label}`});
    camera.onchange = () => {
      add(camera.files);
      camera.value = '';
    };
    return [
      el('span', {class: 'unggah'}, input, el('label', {for: input.id}, item.berkas.length ? 'Tambah berkas' : 'Unggah berkas')),
      el('span', {class: 'unggah kamera'}, camera, el('label', {for: camera.id}, 'Ambil foto')),
      button('Pakai dari Berkas …', '', `Pakai yang sudah diunggah pada tab Berkas: ${item.label}`, () => fromCase(context)),
      sending.list,
      sending.button
    ];
  }

  details.addEventListener('toggle', () => (opened = details.open));
  load();
  return node;
}

aboveForm('tayang-kelengkapan', box);
gaya(import.meta.url, 'kelengkapan.css');
