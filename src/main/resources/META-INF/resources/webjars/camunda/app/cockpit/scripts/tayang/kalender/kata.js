// Words for what a day or a change is, and for hours.

export const JENIS = {
  libur: {nama: 'Libur nasional', tanda: 'L'},
  'cuti-bersama': {nama: 'Cuti bersama', tanda: 'C'},
  penutupan: {nama: 'Penutupan kantor', tanda: 'T'},
  'hari-kerja': {nama: 'Hari kerja tambahan', tanda: 'K'},
  pola: {nama: 'Pola jam kerja', tanda: ''}
};

/** @param {string} typed lines as a pattern has them: "senin-kamis: 07:30-12:00, 13:00-16:00" */
export function jam(typed) {
  return typed.replaceAll(/(\d\d):(\d\d)/g, '$1.$2').replaceAll('-', '–');
}
