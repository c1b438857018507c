// The clock of an open step.

import {el, menit, waktu} from '../../../../../lib/tayang/dasar.js';

/** What is left, in words. */
export function sisa(step) {
  if (step.terlambat) {
    return step.sisaMenit < 0 ? `Terlambat ${menit(-step.sisaMenit)} kerja` : 'Terlambat, di luar jam kerja';
  }
  if (step.tenggat === null) {
    return step.luar ? 'Menunggu pihak lain' : 'Tanpa standar waktu';
  }
  return `Sisa ${menit(step.sisaMenit)} kerja`;
}

export function judul({no, nama, ulangan}) {
  return `${no ? `${no}. ` : ''}${nama}${ulangan > 1 ? ` (putaran ke-${ulangan})` : ''}`;
}

function row(term, ...text) {
  return [el('dt', {}, term), el('dd', {}, ...text)];
}

/** @param {(kind: string, button: Element) => void} act opens the dialog of an action */
export function jam(step, zona, act) {
  const extended = step.tenggat !== step.tenggatAwal;
  const button = (kind, text) =>
    el('button', {type: 'button', class: 'btn btn-default', 'data-tindakan': kind, 'aria-label': `${text}: ${step.nama}`, onclick: () => act(kind, step)}, text);
  return el(
    'li',
    {class: step.terlambat ? 'jam terlambat' : 'jam', 'data-tugas': step.tugas},
    el('h4', {}, judul(step)),
    el('p', {class: 'sisa'}, sisa(step), step.luar && step.tenggat !== null && ' · menunggu pihak lain'),
    el(
      'dl',
      {},
      row('Standar', step.standar || 'SOP tidak menetapkan waktu'),
      row(
        'Tenggat',
        step.tenggat === null ? 'tidak ada' : waktu(step.tenggat, zona),
        extended && step.tenggatAwal !== null && ` (diperpanjang, semula ${waktu(step.tenggatAwal, zona)})`
      ),
      row('Sudah berjalan', `${menit(step.lamaMenit)} kerja, sejak ${waktu(step.dibuat, zona)}`),
      row('Dipegang oleh', step.olehNama === null ? 'belum diambil' : `${step.olehNama}, sejak ${waktu(step.diambil, zona)}`),
      row('Kelompok', step.unitNama)
    ),
    el(
      'div',
      {class: 'tombol'},
      button('ingatkan', 'Ingatkan sekarang'),
      step.tenggat !== null && button('perpanjang', 'Perpanjang tenggat'),
      button('alihkan', 'Alihkan ke kelompok')
    )
  );
}

/** What the case waits for outside; no clock runs meanwhile. */
export function tunggu({nama, pada, menit: minutes}, zona) {
  return el(
    'li',
    {class: 'jam menunggu'},
    el('h4', {}, `Menunggu pihak lain: ${nama}`),
    el('p', {}, `${menit(minutes)} kerja, sejak ${waktu(pada, zona)}. Tidak ada jam Mutu Baku yang berjalan.`)
  );
}
