// Tab "Kartu SOP" of a task: its row of the SOP as it was ratified, what comes next, and where in the diagram it stands.

import {ambil, el} from '../../../../lib/tayang/dasar.js';
import {diagram} from './kartu-sop/diagram.js';
import {bagian, lembar} from './lembar.js';

const NAMA = {langkah: 'Langkah', tunggu: 'Menunggu', akhir: 'Selesai'};

function tanda(asal) {
  return asal && el('span', {class: 'asal'}, asal);
}

function kosong() {
  return el('span', {class: 'rincian'}, '– ', el('span', {class: 'sr-only'}, 'tidak diisi'));
}

function baris({judul, isi, dijalankan, asal}) {
  return [
    el('dt', {}, judul),
    el(
      'dd',
      {},
      isi || kosong(),
      tanda(asal) && [' ', tanda(asal)],
      dijalankan && el('p', {class: 'rincian'}, `Dijalankan sebagai: ${dijalankan}`)
    )
  ];
}

function syarat(conditions) {
  return conditions.map(({tanya, jawab}, at) => [
    at > 0 ? ', dan bila ' : 'Bila ',
    `“${tanya}” dijawab `,
    el('strong', {}, `“${jawab}”`)
  ]);
}

function lanjut({jenis, no, nama, pelaksana, syarat: conditions, melalui, aktivitas}, here) {
  const name = jenis === 'langkah' && no ? `Langkah ${no}: ${nama}` : `${NAMA[jenis]}: ${nama}`;
  return el(
    'li',
    {},
    conditions.length > 0 && el('p', {}, syarat(conditions)),
    el('p', {class: 'tujuan'}, el('span', {'aria-hidden': 'true'}, '→ '), name, aktivitas === here && ' (langkah ini lagi)'),
    pelaksana && el('p', {class: 'rincian'}, `Pelaksana: ${pelaksana}`),
    melalui.length > 0 && el('p', {class: 'rincian'}, `Sebelumnya sistem: ${melalui.join('; ')}`)
  );
}

function butir({judul, isi}) {
  return [el('dt', {}, judul), el('dd', {}, isi.length > 0 ? isi.join('; ') : kosong())];
}

function asal({baris: rows, sumber, catatan}) {
  const inferred = rows.filter(row => row.asal);
  return [
    inferred.length > 0
      ? el('ul', {}, inferred.map(row => el('li', {}, el('strong', {}, row.judul), `: ${row.asal}`)))
      : el('p', {}, 'Langkah ini tertulis demikian pada SOP yang disahkan.'),
    catatan && el('p', {}, catatan),
    sumber && el('p', {class: 'rincian'}, `Letaknya pada SOP: ${sumber}.`),
    inferred.length > 0 &&
      el('p', {class: 'rincian'}, 'Yang disimpulkan tidak tertulis demikian pada SOP yang disahkan; pemilik SOP perlu menyetujuinya.')
  ];
}

function kartu(card, taskId) {
  const version = card.revisi ? `Revisi ${card.revisi}, versi ${card.versi}` : `Versi ${card.versi}`;
  return [
    el('p', {class: 'rincian'}, `${card.sop} · ${version}, yang berlaku bagi kasus ini`),
    bagian(card.no ? `Langkah ${card.no} sebagaimana disahkan` : 'Langkah ini', el('dl', {}, card.baris.map(baris))),
    bagian(
      'Sesudah langkah ini',
      card.lanjutan.length > 0
        ? el('ol', {class: 'lanjutan'}, card.lanjutan.map(next => lanjut(next, card.aktivitas)))
        : el('p', {}, 'Tidak ada langkah sesudahnya.')
    ),
    bagian('Diagram alir', diagram(card, taskId)),
    bagian('Asal langkah ini', asal(card)),
    bagian('Identitas SOP', el('dl', {}, card.identitas.map(butir)))
  ];
}

// Below 1000, so that the form stays the first tab.
export default lembar({id: 'kartu-sop', label: 'Kartu SOP', priority: 940, memuat: 'Memuat kartu SOP …'}, async task =>
  kartu(await ambil(`/kartu-sop/${encodeURIComponent(task)}`), task)
);
