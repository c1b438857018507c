// The revisions of a published item, each with what it changed on the page.

import {el} from '../../../../../lib/tayang/dasar.js';
import {potongan} from './naskah.js';

function revisi({nomor, jenis, pada, catatan, perubahan}) {
  return el(
    'details',
    {open: nomor > 1},
    el('summary', {}, el('strong', {}, `Revisi ${nomor}: ${jenis}`), ` · ${pada}`),
    catatan && el('p', {}, `Catatan untuk pembaca: ${catatan}`),
    perubahan && perubahan.length === 0 && el('p', {class: 'rincian'}, 'Tulisan tidak berubah; yang berubah fotonya.'),
    perubahan && el('dl', {}, perubahan.map(({nama, potongan: runs}) => [el('dt', {}, nama), el('dd', {class: 'teks'}, runs.map(potongan))]))
  );
}

/** The newest first. */
export function tayangan({judul, alamat, ditarik, revisi: revisions}) {
  return el(
    'div',
    {class: 'naskah'},
    el('h5', {}, ditarik ? `${judul} (sudah ditarik)` : el('a', {href: alamat, target: '_blank', rel: 'noopener'}, judul)),
    revisions.length > 1
      ? el('p', {class: 'rincian'}, 'Dibanding revisi sebelumnya: ', el('del', {}, 'dihapus'), ', ', el('ins', {}, 'ditambahkan'), '.')
      : el('p', {class: 'rincian'}, 'Berita ini belum pernah diralat.'),
    [...revisions].reverse().map(revisi)
  );
}
