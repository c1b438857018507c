// How Mutu Baku was kept over a period: chart, SOPs, steps, the slowest, files.

import {API, ambil, el, menit} from '../../../../../lib/tayang/dasar.js';
import {grafik} from './grafik.js';
import {PERIODE, hariIni, rentang} from './periode.js';
import {alamat, angka, area, isiPilihan, kelompok, kosong, persen, pilihan, tabel} from './unsur.js';

/** Kept while Cockpit is open. */
const asked = {periode: '30', dari: '', sampai: '', sop: '', unit: ''};

const VERDICTS = [
  {judul: 'Tepat waktu', angka: true, isi: row => angka(row.capaian.tepatWaktu)},
  {judul: 'Diperpanjang', angka: true, isi: row => angka(row.capaian.diperpanjang)},
  {judul: 'Terlambat', angka: true, isi: row => angka(row.capaian.terlambat)},
  {judul: 'Bagian tepat waktu', angka: true, isi: row => el('strong', {}, persen(row.capaian.ketepatan))}
];

const NOT_JUDGED = [
  {judul: 'Batal', angka: true, isi: row => angka(row.capaian.batal)},
  {judul: 'Tanpa standar', angka: true, isi: row => angka(row.capaian.tanpaStandar)}
];

const STEP = {
  judul: 'Langkah',
  kepala: true,
  isi: row => [`${row.noLangkah ? `${row.noLangkah}. ` : ''}${row.nama}`, el('small', {}, `${row.namaSop} · ${row.pelaksana}`)]
};

/** Waiting and working beside each other, against the longest of all; the same in words stands beside it. */
function batang(row, longest) {
  const part = (kind, minutes) => {
    const bar = el('span', {class: kind});
    bar.style.width = `${longest === 0 ? 0 : (100 * minutes) / longest}%`;
    return bar;
  };
  return el('div', {class: 'mb-batang', 'aria-hidden': 'true'}, part('tunggu', row.tungguMenit || 0), part('kerja', row.kerjaMenit || 0));
}

function durations(rows) {
  const longest = Math.max(0, ...rows.map(row => row.lamaMenit || 0));
  return [
    {judul: 'Menunggu', angka: true, isi: row => menit(row.tungguMenit)},
    {judul: 'Dikerjakan', angka: true, isi: row => menit(row.kerjaMenit)},
    {judul: 'Perbandingan', isi: row => batang(row, longest)}
  ];
}

function legend() {
  return el(
    'p',
    {class: 'mb-legenda'},
    'Rata-rata menit kerja per langkah yang selesai. ',
    el('span', {class: 'contoh tunggu', 'aria-hidden': 'true'}),
    ' menunggu: sejak tugas datang sampai diambil; ',
    el('span', {class: 'contoh kerja', 'aria-hidden': 'true'}),
    ' dikerjakan: sejak diambil sampai selesai.'
  );
}

function content(found) {
  if (found.langkah.length === 0) {
    return [kosong('Belum ada langkah yang selesai pada periode ini. Pilih periode atau saringan lain.')];
  }
  const judged = found.jumlah.ketepatan !== null;
  return [
    el(
      'p',
      {class: 'mb-status'},
      judged ? `Tepat waktu ${persen(found.jumlah.ketepatan)}` : 'Tepat waktu: belum ada langkah yang dinilai',
      ` · ${angka(found.jumlah.tepatWaktu)} tepat waktu, ${angka(found.jumlah.diperpanjang)} diperpanjang, ${angka(found.jumlah.terlambat)} terlambat.`,
      ' Langkah batal dan langkah tanpa standar tidak dinilai.'
    ),
    judged ? grafik(found.deret) : null,
    el('h3', {}, 'Per SOP'),
    tabel('Ketepatan per SOP', [{judul: 'SOP', kepala: true, isi: row => row.nama}, ...VERDICTS, ...NOT_JUDGED], found.sop),
    el('h3', {}, 'Per langkah'),
    legend(),
    tabel('Ketepatan per langkah, dengan waktu menunggu dan dikerjakan', [STEP, ...VERDICTS, ...durations(found.langkah)], found.langkah),
    el('h3', {}, 'Langkah paling lama'),
    tabel(
      'Langkah yang rata-rata paling lama; menunggu dan dikerjakan bersama',
      [
        STEP,
        {judul: 'Rata-rata', angka: true, isi: row => el('strong', {}, menit(row.lamaMenit))},
        {judul: 'Menunggu', angka: true, isi: row => menit(row.tungguMenit)},
        {judul: 'Dikerjakan', angka: true, isi: row => menit(row.kerjaMenit)},
        {judul: 'Paling lama', angka: true, isi: row => menit(row.terlamaMenit)}
      ],
      found.terlama
    )
  ].filter(part => part !== null);
}

export function capaian(sops, zona) {
  const exports = `${API}/mutu-baku/ekspor`;
  const csv = el('a', {class: 'btn btn-default', download: true}, 'Unduh CSV');
  const xlsx = el('a', {class: 'btn btn-default', download: true}, 'Unduh XLSX');
  const numbers = area(() => ambil(alamat('/mutu-baku/capaian', query())), content);
  const wrong = el('p', {class: 'mb-galat', role: 'alert', hidden: true});

  const filter = el(
    'form',
    {class: 'mb-saring', 'aria-label': 'Periode dan saringan capaian', novalidate: true, onsubmit: apply},
    pilihan('Periode', 'periode', PERIODE, asked.periode, fill),
    date('Dari', 'dari'),
    date('Sampai', 'sampai'),
    pilihan('SOP', 'sop', [['', 'Semua SOP'], ...sops.map(({id, nama}) => [id, nama])], asked.sop, narrow),
    pilihan('Unit', 'unit', units(asked.sop), asked.unit),
    el('button', {type: 'submit', class: 'btn btn-primary'}, 'Tampilkan')
  );

  function date(label, name) {
    const input = el('input', {type: 'date', class: 'form-control', name, value: asked[name], required: true, onchange: own});
    return el('label', {class: 'mb-isian'}, el('span', {}, label), input);
  }

  function units(sop) {
    return [['', 'Semua unit'], ...kelompok(sops, sop, 'unit')];
  }

  function narrow() {
    const {sop, unit} = filter.elements;
    isiPilihan(unit, units(sop.value), unit.value);
  }

  function fill() {
    const {periode, dari, sampai} = filter.elements;
    const days = rentang(periode.value, hariIni(zona));
    if (days) {
      [dari.value, sampai.value] = days;
    }
  }

  function own() {
    filter.elements.periode.value = 'sendiri';
  }

  function apply(event) {
    event.preventDefault();
    const chosen = Object.fromEntries(new FormData(filter));
    const problem = !chosen.dari || !chosen.sampai
      ? 'Isi tanggal awal dan akhir periode.'
      : chosen.dari > chosen.sampai && 'Tanggal awal periode harus sebelum tanggal akhirnya.';
    wrong.textContent = problem || '';
    wrong.hidden = !problem;
    if (problem) {
      filter.elements[chosen.dari ? 'sampai' : 'dari'].focus();
    } else {
      Object.assign(asked, chosen);
      muat();
    }
  }

  function query() {
    const {dari, sampai, sop, unit} = asked;
    return {dari, sampai, sop, unit};
  }

  function muat() {
    const {dari, sampai, sop} = asked;
    csv.href = alamat(`${exports}.csv`, {dari, sampai, sop});
    xlsx.href = alamat(`${exports}.xlsx`, {dari, sampai, sop});
    return numbers.muat();
  }

  fill();
  Object.assign(asked, {dari: filter.elements.dari.value, sampai: filter.elements.sampai.value});
  const files = el(
    'div',
    {class: 'mb-unduh'},
    el('span', {}, 'Semua langkah periode ini, satu baris per langkah (saringan unit tidak berlaku):'),
    csv,
    xlsx
  );
  return {node: el('div', {}, filter, wrong, files, numbers.node), muat};
}
