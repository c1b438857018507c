// Starting a case: in the dialog each SOP says what it is about, who acts and how long it takes; a link from the start page
// that the official may not follow says so; afterwards he reads where the case went.

import {ambil, el, gaya, saatBerubah} from '../../../../lib/tayang/dasar.js';

const DRAFT = 'Draf tersimpan';

let asked = null;

/** Asked anew for every dialog: rights and drafts change. */
function sops() {
  asked ??= Promise.all([ambil('/mulai'), ambil('/draf').catch(() => [])]).then(([list, drafts]) =>
    list.map(sop => ({...sop, draf: drafts?.find(draft => draft.sop === sop.sop)}))
  );
  return asked;
}

function describe(item, sop) {
  const facts = [
    sop.instansi,
    `${sop.langkah} langkah oleh ${sop.pelaksana.join(', ')}`,
    sop.waktu && `Standar waktu seluruhnya ${sop.waktu}`
  ];
  item.append(
    sop.ringkas && el('p', {}, sop.ringkas),
    ...facts.filter(Boolean).map(fact => el('p', {class: 'fakta'}, fact)),
    sop.draf ? el('p', {class: 'draf'}, `${DRAFT} ${sop.draf.padaTeks}`) : ''
  );
}

function linked() {
  const key = new URLSearchParams(location.hash.split('?')[1]).get('processStart');
  return key && key !== 'true' ? key : null;
}

async function fill(dialog, items) {
  try {
    const known = await sops();
    items.forEach(item => {
      const name = item.querySelector('a').textContent.trim();
      const sop = known.find(({nama}) => nama === name);
      if (sop) {
        describe(item, sop);
      }
    });
  } catch (failure) {
    say(dialog, failure.message);
  }
}

async function refuse(dialog, wanted) {
  const known = await sops().catch(() => null);
  if (known && !known.some(({sop}) => sop === wanted)) {
    say(dialog, 'SOP yang Anda pilih tidak dapat Anda mulai dengan akun ini.');
  }
}

function say(dialog, text) {
  if (!dialog.querySelector('.tayang-mulai-tolak')) {
    dialog.querySelector('.modal-body').prepend(el('p', {class: 'tayang-mulai-tolak', role: 'alert'}, text));
  }
}

function sentence({nama, pada}) {
  return [el('strong', {}, `“${nama}”`), pada.length ? ` ada pada ${pada.join(', ')}` : ' sudah dibuka'];
}

/** Stays until it is closed: the three seconds of Tasklist are over before it is read. */
async function tell() {
  const started = await ambil('/mulai/terakhir').catch(() => null);
  if (!started) {
    return;
  }
  document.querySelector('.tayang-kabar')?.remove();
  const close = el('button', {type: 'button', class: 'close', 'aria-label': 'Tutup kabar'}, '×');
  const [first, ...others] = started.tugas;
  const open = started.tugas.find(({tugas}) => tugas);
  const news = el(
    'div',
    {class: 'tayang-kabar', role: 'status'},
    close,
    el('p', {}, el('strong', {}, 'Kasus dibuat'), started.judul && `: ${started.judul}`),
    first
      ? el('p', {}, 'Tugas pertama, ', sentence(first), others.map(step => ['; ', sentence(step)]), '.')
      : el('p', {}, 'Belum ada tugas yang terbuka; sistem meneruskannya.'),
    open && el('p', {}, el('a', {href: `#/?task=${encodeURIComponent(open.tugas)}`, onclick: () => news.remove()}, 'Buka tugas itu'))
  );
  close.onclick = () => news.remove();
  document.body.append(news);
}

/** Tasklist closes its dialog after a start as after a dismissal; what was pressed last tells them apart. */
let pressed = false;
document.addEventListener(
  'click',
  event => {
    const button = event.target.closest?.('.modal-dialog button');
    pressed = button ? button.matches('[ng-click="startProcessInstance()"]') : pressed;
  },
  true
);

let current = null;

function look() {
  const dialog = document.querySelector('.modal-dialog:has(input[ng-model="page.searchValue"], [ng-click="startProcessInstance()"])');
  if (dialog && dialog !== current) {
    asked = null;
    pressed = false;
    const wanted = linked();
    if (wanted) {
      refuse(dialog, wanted);
    }
  }
  const items = [...(dialog?.querySelectorAll('ul.processes > li:not([data-tayang])') ?? [])];
  if (items.length) {
    items.forEach(item => (item.dataset.tayang = ''));
    fill(dialog, items);
  }
  if (current && !dialog && pressed) {
    tell();
  }
  current = dialog;
}

saatBerubah(look);
gaya(import.meta.url, 'mulai.css');
