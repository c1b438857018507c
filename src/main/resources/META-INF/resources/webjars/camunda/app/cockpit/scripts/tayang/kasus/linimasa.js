// What happened in a case, in order.

import {el, menit, waktu} from '../../../../../lib/tayang/dasar.js';
import {catatan, tindakan} from '../../../../../lib/tayang/linimasa.js';
import {judul} from './jam.js';

const TANDA = {'tepat waktu': '✓', diperpanjang: '✓', terlambat: '!', batal: '×', berjalan: '▶', 'tanpa standar': '–'};
function verdict({putusan, lewat}) {
  const text = lewat ? 'berjalan, terlambat' : putusan;
  const sign = lewat ? '!' : TANDA[putusan];
  const kind = lewat ? 'terlambat' : putusan.replace(' ', '-');
  return el('span', {class: `putusan ${kind}`}, el('span', {'aria-hidden': 'true'}, `${sign} `), text);
}

function times(step) {
  if (step.luar) {
    return `menunggu pihak lain ${menit(step.tungguMenit + step.kerjaMenit)}`;
  }
  return `menunggu diambil ${menit(step.tungguMenit)}, dikerjakan ${menit(step.kerjaMenit)}`;
}

function langkah(step, zona) {
  const who = step.oleh === null ? `${step.unitNama}, belum diambil` : `${step.oleh} (${step.sebagai || step.unitNama})`;
  return [
    el('strong', {}, judul(step)),
    ' ',
    verdict(step),
    el('p', {}, `${who} · ${times(step)}`),
    el(
      'p',
      {class: 'rincian'},
      step.standar ? `Standar ${step.standar}, tenggat ${waktu(step.tenggat, zona)}` : 'Tanpa standar waktu',
      step.selesai !== null && ` · selesai ${waktu(step.selesai, zona)}`
    )
  ];
}

function tunggu({nama, menit: minutes, selesai}, zona) {
  return [
    el('strong', {}, `Menunggu pihak lain: ${nama}`),
    el('p', {}, selesai === null ? `${menit(minutes)} kerja sampai sekarang` : `${menit(minutes)} kerja, sampai ${waktu(selesai, zona)}`)
  ];
}

const JENIS = {langkah, tunggu, catatan, tindakan};

export function linimasa(entries, zona) {
  return el(
    'ol',
    {class: 'linimasa'},
    entries.map(entry =>
      el(
        'li',
        {class: entry.luar ? 'tunggu' : entry.jenis},
        el('time', {datetime: entry.pada}, waktu(entry.pada, zona)),
        el('div', {}, JENIS[entry.jenis](entry, zona))
      )
    )
  );
}
