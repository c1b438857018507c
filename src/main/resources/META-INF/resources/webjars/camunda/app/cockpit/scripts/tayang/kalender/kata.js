// Words for dates, and for what a day or a change is.

export const JENIS = {
  libur: {nama: 'Libur nasional', tanda: 'L'},
  'cuti-bersama': {nama: 'Cuti bersama', tanda: 'C'},
  penutupan: {nama: 'Penutupan kantor', tanda: 'T'},
  'hari-kerja': {nama: 'Hari kerja tambahan', tanda: 'K'},
  pola: {nama: 'Pola jam kerja', tanda: ''}
};

/** @param {string} iso date without time: "2026-12-25" */
export function tanggal(iso, options) {
  const [year, month, day] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).toLocaleDateString('id-ID', {timeZone: 'UTC', ...options});
}

/** @param {string} typed lines as a pattern has them: "senin-kamis: 07:30-12:00, 13:00-16:00" */
export function jam(typed) {
  return typed.replaceAll(/(\d\d):(\d\d)/g, '$1.$2').replaceAll('-', '–');
}
