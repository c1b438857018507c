// What happened in a case, in order, as colleagues read it.

import {el, waktu} from '../../../../../lib/tayang/dasar.js';
import {catatan, tindakan} from '../../../../../lib/tayang/linimasa.js';

export function judulLangkah({no, nama, langkah, ulangan}) {
  const name = `${no ? `${no}. ` : ''}${nama || langkah}`;
  return ulangan > 1 ? `${name} (putaran ke-${ulangan})` : name;
}

function putusan({putusan: verdict, selesai, lewat}) {
  if (selesai === null) {
    return lewat ? 'sedang berjalan, lewat tenggat' : 'sedang berjalan';
  }
  return verdict === 'tanpa standar' ? 'selesai' : verdict;
}

function langkah(step, zona) {
  const who = step.oleh === null ? `${step.unit}, belum diambil` : `${step.oleh} (${step.sebagai || step.unit})`;
  const times = [
    step.diambil !== null && `diambil ${waktu(step.diambil, zona)}`,
    step.selesai !== null && `selesai ${waktu(step.selesai, zona)}`,
    step.selesai === null && step.tenggat !== null && `tenggat ${waktu(step.tenggat, zona)}`
  ].filter(Boolean);
  return [
    el('strong', {}, judulLangkah(step)),
    ' ',
    el('span', {class: step.lewat ? 'tanda lewat' : 'tanda'}, putusan(step)),
    el('p', {}, who),
    times.length > 0 && el('p', {class: 'rincian'}, times.join(' · ')),
    step.isian.map(({label, teks}) => el('div', {class: 'isian'}, el('span', {class: 'rincian'}, label), el('p', {class: 'kutipan'}, teks)))
  ];
}

function tunggu({nama, selesai}, zona) {
  return [
    el('strong', {}, `Menunggu pihak lain: ${nama}`),
    el('p', {class: 'rincian'}, selesai === null ? 'sampai sekarang' : `sampai ${waktu(selesai, zona)}`)
  ];
}

const JENIS = {langkah, tunggu, catatan, tindakan};

export function linimasa(entries, zona) {
  return el(
    'ol',
    {class: 'linimasa'},
    entries.map(entry =>
      el('li', {}, el('time', {datetime: entry.pada}, waktu(entry.pada, zona)), el('div', {}, JENIS[entry.jenis](entry, zona)))
    )
  );
}
