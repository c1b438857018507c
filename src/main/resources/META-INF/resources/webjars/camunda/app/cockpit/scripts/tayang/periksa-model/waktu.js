// When each step would be done if everybody took exactly the standard.

import {el, kirim} from '../../../../../lib/tayang/dasar.js';

const JUDUL = ['No', 'Langkah', 'Pelaksana', 'Waktu baku', 'Dari', 'Sampai'];

function baris(row) {
  return el(
    'tr',
    {},
    el('td', {'data-judul': JUDUL[0]}, row.no || '–'),
    el('td', {'data-judul': JUDUL[1]}, row.kegiatan, row.catatan.map(note => el('p', {class: 'rincian'}, note))),
    el('td', {'data-judul': JUDUL[2]}, row.pelaksana || '–'),
    el('td', {'data-judul': JUDUL[3]}, row.standar || '–'),
    el('td', {'data-judul': JUDUL[4]}, row.mulai),
    el('td', {'data-judul': JUDUL[5]}, row.selesai)
  );
}

/** @param {string} awal local time at the office, as the server proposes it */
export function waktu(model, awal) {
  const mulai = el('input', {type: 'datetime-local', id: 'pm-mulai', class: 'form-control', value: awal});
  const status = el('p', {class: 'bantuan', role: 'status'});
  const hasil = el('div', {});
  const pilihan = {};

  async function hitung() {
    status.classList.remove('pm-galat');
    status.textContent = 'Menghitung …';
    try {
      tampil(await kirim('/periksa-model/waktu', {model, mulai: mulai.value || awal, pilihan}));
    } catch (failure) {
      status.classList.add('pm-galat');
      status.textContent = failure.message;
      hasil.replaceChildren();
    }
  }

  function keputusan({kunci, langkah, tanya, jawaban, dipilih}, index) {
    const id = `pm-keputusan-${index}`;
    const select = el(
      'select',
      {
        id,
        class: 'form-control',
        onchange: async () => {
          pilihan[kunci] = select.value;
          await hitung();
          document.getElementById(id)?.focus();
        }
      },
      jawaban.map(answer => el('option', {value: answer, selected: answer === dipilih}, answer))
    );
    return el('div', {class: 'bidang'}, el('label', {for: id}, tanya, el('span', {class: 'rincian'}, ` sesudah ${langkah}`)), select);
  }

  function tampil(run) {
    status.textContent = `Bila dimulai ${run.mulai}, menurut standar selesai ${run.selesai}.`;
    hasil.replaceChildren(
      ...[
        run.akhir.length > 0 && el('p', {}, `Berakhir pada: ${run.akhir.join(', ')}.`),
        run.catatan.length > 0 && el('ul', {class: 'pm-peringatan'}, run.catatan.map(text => el('li', {}, text))),
        run.keputusan.length > 0 &&
          el('fieldset', {}, el('legend', {}, 'Jawaban pada keputusan'), el('div', {class: 'bidang-bidang'}, run.keputusan.map(keputusan))),
        el(
          'table',
          {class: 'pm-tabel'},
          el('caption', {}, 'Langkah demi langkah'),
          el('thead', {}, el('tr', {}, JUDUL.map(title => el('th', {scope: 'col'}, title)))),
          el('tbody', {}, run.baris.map(baris))
        )
      ].filter(Boolean)
    );
  }

  return [
    el(
      'p',
      {class: 'bantuan'},
      'Dihitung dengan kalender kerja kantor ini. Setiap langkah memakai tepat waktu bakunya; yang tanpa waktu baku dihitung nol. Semula jalur terbaik yang diambil; jalan kembali ditempuh satu kali.'
    ),
    el(
      'div',
      {class: 'bidang-bidang'},
      el('div', {class: 'bidang'}, el('label', {for: 'pm-mulai'}, 'Mulai (waktu kantor)'), mulai),
      el('button', {type: 'button', class: 'btn btn-default', onclick: hitung}, 'Hitung waktu')
    ),
    status,
    hasil
  ];
}
