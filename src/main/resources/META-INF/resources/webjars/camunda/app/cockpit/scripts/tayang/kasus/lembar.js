// The tab "Mutu Baku" of a case.

import {el, menit, waktu} from '../../../../../lib/tayang/dasar.js';
import {jam, tunggu} from './jam.js';
import {linimasa} from './linimasa.js';
import {tindakan} from './tindakan.js';

function kepala({kasus, zona}) {
  if (kasus === null) {
    return null;
  }
  const parts = [
    kasus.nomor,
    `mulai ${waktu(kasus.dimulai, zona)}`,
    kasus.selesai !== null && `selesai ${waktu(kasus.selesai, zona)}`,
    kasus.lamaMenit !== null && `lama ${menit(kasus.lamaMenit)} kerja`,
    kasus.standarMenit !== null && `jumlah standar ${menit(kasus.standarMenit)}`,
    kasus.tungguLuarMenit !== null && `menunggu pihak lain ${menit(kasus.tungguLuarMenit)}`,
    kasus.putusan === 'berjalan' ? 'masih berjalan' : `putusan: ${kasus.putusan}`
  ];
  return el('p', {class: 'kepala'}, el('strong', {}, kasus.judul || 'Tanpa judul'), ` · ${parts.filter(Boolean).join(' · ')}`);
}

/**
 * @param {() => Promise} muat asks the server again
 * @param {Element} kanal where the item of the case stands; keeps itself up to date
 */
export function lembar(node, muat, kanal) {
  const status = el('p', {class: 'status', role: 'status', tabindex: '-1'});
  const content = el('div', {'aria-busy': 'true'}, el('p', {class: 'kosong'}, 'Memuat …'));
  node.append(el('div', {class: 'tayang-kasus'}, status, content));

  function act(kind, step, sheet) {
    status.textContent = '';
    tindakan(kind, step, sheet, done, muat);
  }

  async function done(text) {
    await muat();
    status.textContent = text;
    status.focus();
  }

  /** New buttons have taken the place of the old ones: the one that was used keeps the focus. */
  function keepingFocus(change) {
    const active = content.contains(document.activeElement) && document.activeElement;
    const step = active && active.closest('[data-tugas]');
    const same = step && `[data-tugas="${step.dataset.tugas}"] [data-tindakan="${active.dataset.tindakan}"]`;
    change();
    const found = active && active.isConnected ? active : same && content.querySelector(same);
    if (found) {
      found.focus();
    }
  }

  function tampil(sheet) {
    content.setAttribute('aria-busy', 'false');
    const clocks = [
      ...sheet.jam.map(step => jam(step, sheet.zona, (kind, one) => act(kind, one, sheet))),
      ...sheet.peristiwa
        .filter(({jenis, selesai}) => jenis === 'tunggu' && selesai === null)
        .map(wait => tunggu(wait, sheet.zona))
    ];
    keepingFocus(() => content.replaceChildren(
      ...[
        kepala(sheet),
        el('h3', {}, 'Langkah yang berjalan'),
        clocks.length === 0
          ? el('p', {class: 'kosong'}, 'Belum ada langkah yang berjalan pada kasus ini.')
          : el('ul', {class: 'jam-jam'}, clocks),
        kanal,
        el('h3', {}, 'Linimasa kasus'),
        sheet.peristiwa.length === 0
          ? el('p', {class: 'kosong'}, 'Belum ada langkah yang tercatat pada kasus ini.')
          : linimasa(sheet.peristiwa, sheet.zona)
      ].filter(Boolean)
    ));
  }

  function galat(failure) {
    content.setAttribute('aria-busy', 'false');
    const again = el('button', {type: 'button', class: 'btn btn-default', onclick: () => {
      status.focus();
      muat();
    }}, 'Coba lagi');
    content.replaceChildren(el('p', {class: 'galat', role: 'alert'}, failure.message), again);
  }

  return {
    tampil,
    galat,
    tutup: () => document.querySelectorAll('dialog.tayang-tindakan').forEach(dialog => dialog.close())
  };
}
