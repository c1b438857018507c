// Entries of the timeline of a case that Tasklist and Cockpit show alike.

import {el, waktu} from './dasar.js';

const TINDAKAN = {ingatkan: 'Diingatkan', perpanjang: 'Tenggat diperpanjang', alihkan: 'Dialihkan ke kelompok lain'};

export function catatan({oleh, sebagai, teks}) {
  const who = sebagai ? `${oleh} (${sebagai})` : oleh;
  return [el('strong', {}, oleh === null ? 'Catatan' : `Catatan ${who}`), el('p', {class: 'kutipan'}, teks)];
}

export function tindakan({tindakan: kind, langkah: step, oleh, alasan, dari, menjadi}, zona) {
  const shown = value => (kind === 'perpanjang' ? waktu(value, zona) : value || '–');
  return [
    el('strong', {}, `${TINDAKAN[kind]} oleh ${oleh}`),
    el('p', {}, step, menjadi !== null && `: dari ${shown(dari)} menjadi ${shown(menjadi)}`),
    el('p', {class: 'kutipan'}, `Alasan: ${alasan}`)
  ];
}
