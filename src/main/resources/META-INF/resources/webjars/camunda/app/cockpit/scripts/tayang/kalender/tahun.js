// A year by month: days off with their names, and the hours in force.

import {el, tanggal} from '../../../../../lib/tayang/dasar.js';
import {JENIS, jam} from './kata.js';

const HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

function arti(day) {
  if (day.jenis === 'akhir-pekan') {
    return 'libur mingguan';
  }
  const what = JENIS[day.jenis] ? JENIS[day.jenis].nama : day.keterangan.length > 0 ? 'Tetap bekerja' : '';
  const names = day.keterangan.join('; ');
  return names && names !== what ? `${what}: ${names}` : what;
}

function sel(day, today) {
  const meaning = arti(day);
  const hours = day.jam ? `Jam kerja ${jam(day.jam)}` : '';
  return el(
    'td',
    {class: day.jenis, title: [meaning, hours].filter(Boolean).join('. ') || null},
    el('span', day.tanggal === today ? {class: 'hari-ini', 'aria-current': 'date'} : {}, String(Number(day.tanggal.slice(8)))),
    JENIS[day.jenis] && el('span', {class: 'tanda', 'aria-hidden': 'true'}, JENIS[day.jenis].tanda),
    meaning && el('span', {class: 'kk-baca'}, ` ${meaning}`)
  );
}

function minggu(days, today) {
  const cells = [...Array(days[0].hari - 1).fill(null), ...days];
  const rows = [];
  for (let first = 0; first < cells.length; first += 7) {
    const week = Array.from({length: 7}, (none, place) => cells[first + place] || null);
    rows.push(el('tr', {}, week.map(day => (day ? sel(day, today) : el('td', {class: 'luar'})))));
  }
  return rows;
}

function bulan(month, year) {
  const special = month.hari.filter(day => day.keterangan.length > 0);
  return el(
    'article',
    {class: 'bulan'},
    el(
      'table',
      {},
      el('caption', {}, `${month.nama} ${year.tahun}`),
      el('thead', {}, el('tr', {}, HARI.map(name => el('th', {scope: 'col'}, el('abbr', {title: name}, name.slice(0, 3)))))),
      el('tbody', {}, minggu(month.hari, year.hariIni))
    ),
    month.jam.map(span =>
      el(
        'p',
        {class: 'pola'},
        month.jam.length > 1 ? `Tanggal ${span.mulai}–${span.sampai}: ` : 'Jam: ',
        span.pola || 'tidak ada pola jam kerja'
      )
    ),
    special.length > 0 &&
      el(
        'ul',
        {},
        special.map(day =>
          el(
            'li',
            {},
            el('strong', {}, tanggal(day.tanggal, {day: 'numeric', weekday: 'short'})),
            ` ${arti(day)}`,
            day.jam && day.jenis === 'hari-kerja' ? `, pukul ${jam(day.jam)}` : null
          )
        )
      )
  );
}

function polaTabel(patterns) {
  return el(
    'table',
    {class: 'kk-tabel'},
    el('caption', {}, 'Pola jam kerja tahun ini'),
    el('thead', {}, el('tr', {}, ['Pola', 'Berlaku', 'Jam kerja', 'Asal'].map(name => el('th', {scope: 'col'}, name)))),
    el(
      'tbody',
      {},
      patterns.map(pattern =>
        el(
          'tr',
          {},
          el('th', {scope: 'row'}, pattern.nama, pattern.ramadan && el('span', {class: 'kk-label'}, 'Ramadan')),
          el('td', {}, pattern.berlaku),
          el('td', {}, pattern.jam.split('\n').map(line => el('div', {}, jam(line)))),
          el('td', {}, pattern.asal)
        )
      )
    )
  );
}

/** The whole year, from what the server tells of it. */
export function tahun(year) {
  const legend = Object.values(JENIS).filter(kind => kind.tanda);
  return [
    el(
      'p',
      {class: 'legenda'},
      legend.map(kind => el('span', {}, el('b', {class: 'tanda'}, kind.tanda), ` ${kind.nama}`)),
      el('span', {}, el('i', {class: 'pekan'}), ' libur mingguan')
    ),
    el('div', {class: 'bulan-bulan'}, year.bulan.map(month => bulan(month, year))),
    polaTabel(year.pola)
  ];
}
