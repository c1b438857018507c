// Who stands in for whom, in Cockpit: a link in the bar, and a page of its own.

import {el, gaya} from '../../../../lib/tayang/dasar.js';
import {isi} from '../../../../lib/tayang/pengganti/isi.js';
import {laman} from './laman.js';

const LABEL = 'Pejabat Pengganti';

gaya(import.meta.url, '../../../../lib/tayang/pengganti/pengganti.css');

function halaman(node) {
  const page = isi('h2');
  node.append(
    el(
      'main',
      {class: 'tayang-laman pengganti-halaman'},
      el('h1', {}, LABEL),
      el(
        'p',
        {class: 'pengantar'},
        'Pelaksana harian (Plh.) dan pelaksana tugas (Plt.) menerima tugas jabatan yang digantikannya dari menit pertama sampai menit terakhir. Riwayat, arsip dan Buku Agenda mencatatnya.'
      ),
      page.node
    )
  );
  page.muat();
}

export default laman({id: 'pengganti', label: LABEL, path: '/pejabat-pengganti', priority: 130}, halaman);
