// What the rules found, as a list that leads to the drawing.

import {el} from '../../../../../lib/tayang/dasar.js';

/**
 * @param {object[]} temuan as the server says
 * @param {number} formulir how many forms came with the model
 * @param {(nomor: number) => void} tunjuk shows a finding on the drawing
 */
export function daftar(temuan, formulir, tunjuk) {
  if (temuan.length === 0) {
    return {node: el('p', {class: 'kosong'}, 'Tidak ada temuan: model ini memenuhi semua aturan.'), fokus() {}};
  }
  const rows = temuan.map(({berkas, elemen, letak, aturan, pesan}, index) =>
    el(
      'li',
      {tabindex: '-1'},
      el('p', {class: 'pesan'}, pesan),
      el('p', {class: 'rincian'}, `Aturan ${aturan}; `, elemen ? `elemen ${elemen}; ` : '', berkas),
      letak &&
        el(
          'button',
          {type: 'button', class: 'btn btn-default', 'aria-label': `Tampilkan temuan ${index + 1} pada diagram`, onclick: () => tunjuk(index + 1)},
          'Tampilkan pada diagram'
        )
    )
  );
  const node = el(
    'div',
    {},
    formulir === 0 && el('p', {class: 'bantuan'}, 'Belum ada formulir yang diunggah, sehingga formulir yang disebut model ini dianggap tidak ada.'),
    el('ol', {class: 'temuan'}, rows)
  );
  return {
    node,
    fokus(nomor) {
      rows[nomor - 1].focus();
      rows[nomor - 1].scrollIntoView({block: 'center'});
    }
  };
}
