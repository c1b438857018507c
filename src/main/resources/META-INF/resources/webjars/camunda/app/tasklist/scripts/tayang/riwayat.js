// Tab "Riwayat" of a task: where its item stands on the channels, what happened in its case, and the versions of its texts.

import {ambil, el} from '../../../../lib/tayang/dasar.js';
import {kanalKasus} from '../../../../lib/tayang/kanal.js';
import {bagian, lembar} from './lembar.js';
import {linimasa} from './riwayat/linimasa.js';
import {naskah} from './riwayat/naskah.js';
import {tayangan} from './riwayat/revisi.js';

function isi({kasus, zona, peristiwa, naskah: texts}, published) {
  return [
    kanalKasus(kasus, 'h4'),
    bagian(
      'Perjalanan kasus ini',
      peristiwa.length > 0
        ? linimasa(peristiwa, zona)
        : el('p', {class: 'kosong'}, 'Belum ada yang tercatat. Langkah yang selesai muncul di sini.')
    ),
    bagian(
      'Versi naskah',
      texts.length > 0
        ? texts.map(text => naskah(text, zona))
        : el('p', {class: 'kosong'}, 'Belum ada naskah. Versinya muncul di sini setelah langkah yang menulisnya selesai.')
    ),
    published && bagian('Revisi yang tayang', tayangan(published))
  ];
}

/** The item on the site that the case has published, or is about; null when there is none. */
function terbit(task) {
  return ambil(`/tayangan/tugas/${task}/revisi`).catch(failure => {
    if (failure.status === 404) {
      return null;
    }
    throw failure;
  });
}

async function muat(taskId) {
  const task = encodeURIComponent(taskId);
  const [history, published] = await Promise.all([ambil(`/riwayat/${task}`), terbit(task)]);
  return isi(history, published);
}

// Below 1000, so that the form stays the first tab.
export default lembar({id: 'riwayat', label: 'Riwayat', priority: 930, memuat: 'Memuat riwayat …'}, muat);
