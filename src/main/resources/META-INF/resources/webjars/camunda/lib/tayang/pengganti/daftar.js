// Substitutions as a list, each with its history and, for whoever may, an earlier end.

import {el, kirim} from '../dasar.js';
import {bidang} from './formulir.js';

const TANDA = {berlaku: 'Berlaku', 'akan datang': 'Akan datang', selesai: 'Selesai', dicabut: 'Dicabut'};

function akhiri(page, row, ended) {
  const place = el('div', {class: 'tindakan'});
  const offer = el(
    'button',
    {type: 'button', class: 'btn btn-default', 'aria-label': `Akhiri lebih awal: ${row.sebutan}, ${row.orang}`, onclick: tanya},
    'Akhiri lebih awal'
  );

  function tanya() {
    const until = el('input', {type: 'datetime-local', class: 'form-control', max: '2099-12-31T23:59'});
    const reason = el('textarea', {class: 'form-control', rows: '2', maxlength: '2000'});
    const error = el('p', {class: 'galat', role: 'alert'});
    const yes = el('button', {type: 'submit', class: 'btn btn-primary'}, 'Akhiri');
    const no = el('button', {type: 'button', class: 'btn btn-link', onclick: batal}, 'Batal');

    async function kirimkan(event) {
      event.preventDefault();
      error.textContent = '';
      if (reason.value.trim() === '') {
        error.textContent = 'Isi alasannya: siapa pun yang bertanya nanti menemukannya di sini.';
        reason.focus();
        return;
      }
      yes.disabled = true;
      try {
        await kirim(`/pengganti/${encodeURIComponent(row.id)}/akhiri`, {sampai: until.value || null, alasan: reason.value});
        ended(until.value ? `${row.sebutan}: akhirnya dimajukan.` : `${row.sebutan} diakhiri. Tugasnya kembali ke pemegang jabatan.`);
      } catch (failure) {
        error.textContent = failure.message;
        yes.disabled = false;
      }
    }

    place.replaceChildren(
      el(
        'form',
        {novalidate: true, onsubmit: kirimkan, 'aria-label': `Akhiri ${row.sebutan}`},
        bidang(`Sampai (${page.zona}); kosongkan untuk sekarang juga`, until),
        bidang('Alasan', reason),
        error,
        yes,
        ' ',
        no
      )
    );
    until.focus();
  }

  function batal() {
    place.replaceChildren(offer);
    offer.focus();
  }

  place.append(offer);
  return place;
}

function satu(page, row, ended) {
  return el(
    'li',
    {class: row.status.replace(' ', '-')},
    el('p', {class: 'utama'}, el('strong', {}, row.sebutan), ': ', row.orang, ' ', el('span', {class: 'tanda'}, TANDA[row.status])),
    el('p', {}, `${row.mulaiTeks} sampai ${row.sampaiTeks}`),
    el('p', {class: 'rincian'}, `Surat ${row.nomorSurat}. Ditetapkan ${row.oleh}, ${row.padaTeks}.`),
    row.alasan && el('p', {class: 'rincian'}, `Alasan: ${row.alasan}`),
    row.peringatan && el('p', {class: 'peringatan'}, row.peringatan),
    row.perubahan.map(change =>
      el('p', {class: 'rincian'}, `Dimajukan ${change.oleh}, ${change.pada}: semula sampai ${change.dari}, menjadi ${change.menjadi}. Alasan: ${change.alasan}`)
    ),
    row.dapatDiakhiri && akhiri(page, row, ended)
  );
}

/** @param {(words: string) => void} ended called after an end was brought forward */
export function daftar(page, rows, empty, ended) {
  return rows.length === 0
    ? el('p', {class: 'kosong'}, empty)
    : el('ul', {class: 'daftar'}, rows.map(row => satu(page, row, ended)));
}
