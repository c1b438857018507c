// Card on the dashboard: what is late now, what soon will be, and how the last days went, per SOP.

import {ambil, el, waktu} from '../../../../../lib/tayang/dasar.js';
import {angka, area, persen, tabel} from './unsur.js';

const COLUMNS = [
  {judul: 'SOP', kepala: true, isi: row => row.nama},
  {judul: 'Terlambat', angka: true, isi: row => terlambat(row.terlambat)},
  {judul: 'Jatuh tenggat dalam 1 jam', angka: true, isi: row => angka(row.segera)},
  {judul: 'Berjalan', angka: true, isi: row => angka(row.berjalan)},
  {judul: 'Tepat waktu 30 hari', angka: true, isi: row => persen(row.capaian.ketepatan)}
];

/** Late ones are marked by weight and a sign, not by colour alone. */
function terlambat(count) {
  return count === 0 ? '0' : el('strong', {class: 'mb-lewat'}, el('span', {'aria-hidden': 'true'}, '▲ '), angka(count));
}

function ubin(label, value, note) {
  return el('div', {class: 'mb-ubin'}, el('dt', {}, label), el('dd', {}, value, note && el('small', {}, note)));
}

/** The four numbers of the whole office. */
export function ringkasan(summary) {
  const {jumlah} = summary;
  const judged = jumlah.capaian.tepatWaktu + jumlah.capaian.diperpanjang + jumlah.capaian.terlambat;
  return el(
    'dl',
    {class: 'mb-ringkas'},
    ubin('Terlambat sekarang', terlambat(jumlah.terlambat), 'langkah'),
    ubin('Jatuh tenggat dalam 1 jam', angka(jumlah.segera), 'langkah'),
    ubin('Sedang berjalan', angka(jumlah.berjalan), 'langkah'),
    ubin(`Tepat waktu ${summary.hari} hari terakhir`, persen(jumlah.capaian.ketepatan), judged > 0 && `dari ${angka(judged)} langkah`)
  );
}

export function kartu(node) {
  const card = area(
    () => ambil('/mutu-baku/ringkasan'),
    summary => [
      ringkasan(summary),
      tabel('Mutu Baku per SOP', COLUMNS, summary.sop),
      el(
        'p',
        {class: 'mb-kaki'},
        el('a', {href: '#/mutu-baku'}, 'Lihat langkah yang terlambat dan capaian'),
        ` · keadaan ${waktu(summary.pada, summary.zona)}`
      )
    ]
  );
  // Cockpit writes the heading.
  node.append(el('section', {class: 'mb mb-kartu', 'aria-label': 'Mutu Baku'}, card.node));
  card.muat();
  return card;
}
