// A file of holidays: which rows are new, which are known, which are refused and why.

import {el, kirim, tanggal} from '../../../../../lib/tayang/dasar.js';
import {JENIS} from './kata.js';

const LIMIT = 256 * 1024;

/** The bytes as the server wants them; text would hide a wrong encoding. */
async function base64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let first = 0; first < bytes.length; first += 8192) {
    text += String.fromCharCode(...bytes.subarray(first, first + 8192));
  }
  return btoa(text);
}

function daftar(heading, rows, words) {
  return (
    rows.length > 0 && [
      el('h4', {}, `${heading} (${rows.length})`),
      el('ul', {class: 'uraian'}, rows.map(row => el('li', {}, words(row))))
    ]
  );
}

function baru(row) {
  const {jenis, mulai, nama, sumber} = row.perubahan;
  const day = tanggal(mulai, {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
  return `Baris ${row.baris}: ${JENIS[jenis].nama} ${day}: ${nama} (${sumber})`;
}

/** @param {(changes: object[]) => void} preview called with the new rows */
export function berkas(preview) {
  const input = el('input', {type: 'file', id: 'kk-berkas', accept: '.csv,text/csv', 'aria-describedby': 'kk-berkas-bantuan'});
  const outcome = el('div', {'aria-live': 'polite'});

  function tampil(name, rows) {
    const of = fate => rows.filter(row => row.nasib === fate);
    const added = of('baru');
    outcome.replaceChildren(
      ...[
        el('h3', {}, name),
        daftar('Ditolak', of('ditolak'), row => row.keterangan),
        daftar('Sudah dikenal, dilewati', of('dikenal'), row => `Baris ${row.baris}: ${row.keterangan}`),
        daftar('Baru', added, baru),
        added.length > 0
          ? el(
              'button',
              {type: 'button', class: 'btn btn-primary', onclick: () => preview(added.map(row => row.perubahan))},
              `Lihat pratinjau ${added.length} baris baru`
            )
          : el('p', {}, 'Tidak ada baris baru dalam berkas ini.')
      ]
        .flat()
        .filter(Boolean)
    );
  }

  async function baca() {
    const file = input.files[0];
    if (!file) {
      return;
    }
    try {
      if (file.size > LIMIT) {
        throw new Error('Berkas terlalu besar: paling banyak 256 KB.');
      }
      outcome.replaceChildren(el('p', {}, `Membaca ${file.name} …`));
      tampil(file.name, await kirim('/kalender/berkas', {isi: await base64(file)}));
    } catch (failure) {
      outcome.replaceChildren(el('p', {class: 'kk-galat', role: 'alert'}, failure.message));
    }
    // The same file may be chosen again after it was corrected.
    input.value = '';
  }

  input.addEventListener('change', baca);
  const node = el(
    'div',
    {},
    el('div', {class: 'bidang'}, el('label', {for: 'kk-berkas', class: 'btn btn-default'}, 'Pilih berkas CSV'), input),
    el(
      'p',
      {id: 'kk-berkas-bantuan', class: 'bantuan'},
      'Kolom date,name,kind,source; tanggal seperti 2028-08-17; kind: libur atau cuti-bersama; paling besar 256 KB. ',
      'Berkas dari Excel disimpan sebagai "CSV UTF-8"; pemisah titik koma diterima.'
    ),
    outcome
  );
  return {node, kosongkan: () => outcome.replaceChildren()};
}
