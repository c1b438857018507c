// Chart of the on-time share over time. Every value is also written: above its column, and in a table below.

import {el, tanggal} from '../../../../../lib/tayang/dasar.js';
import {angka, persen, tabel} from './unsur.js';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 960;
const HEIGHT = 220;
const LEFT = 48;
const TOP = 24;
const BOTTOM = 34;
const MOST_LABELS = 31;

function svg(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children);
  return node;
}

/** "2026-11-20" is "20 Nov", "2026-11" is "Nov 26". */
function label(time, form) {
  return tanggal(time.length === 7 ? `${time}-01` : time, form);
}

function short(time) {
  return label(time, time.length === 7 ? {month: 'short', year: '2-digit'} : {day: 'numeric', month: 'short'});
}

function long(time) {
  return label(time, time.length === 7 ? {month: 'long', year: 'numeric'} : {day: 'numeric', month: 'long', year: 'numeric'});
}

function height(share) {
  return share * (HEIGHT - TOP - BOTTOM);
}

function lines() {
  return [0, 0.5, 1].flatMap(share => {
    const y = HEIGHT - BOTTOM - height(share);
    return [
      svg('line', {x1: LEFT, x2: WIDTH, y1: y, y2: y, class: 'garis'}),
      svg('text', {x: LEFT - 8, y: y + 4, class: 'skala'}, persen(share, 0))
    ];
  });
}

function column(point, index, count) {
  const step = (WIDTH - LEFT) / count;
  const x = LEFT + index * step;
  const share = point.capaian.ketepatan;
  const top = HEIGHT - BOTTOM - height(share || 0);
  const every = Math.ceil(count / 16);
  const middle = x + step / 2;
  return svg(
    'g',
    {},
    svg('title', {}, `${long(point.waktu)}: ${persen(share)}`),
    svg('rect', {x: x + step * 0.15, y: top, width: step * 0.7, height: height(share || 0), class: 'batang'}),
    ...(count <= MOST_LABELS
      ? [svg('text', {x: middle, y: top - 6, class: 'nilai'}, share === null ? '–' : persen(share, 0).replace('%', ''))]
      : []),
    ...(index % every === 0 ? [svg('text', {x: middle, y: HEIGHT - 12, class: 'waktu'}, short(point.waktu))] : [])
  );
}

function summary(points) {
  const known = points.filter(point => point.capaian.ketepatan !== null);
  const by = (a, b) => a.capaian.ketepatan - b.capaian.ketepatan;
  const [worst] = [...known].sort(by);
  const best = [...known].sort(by).pop();
  if (known.length === 1) {
    return `${persen(best.capaian.ketepatan)} pada ${long(best.waktu)}.`;
  }
  return `Terendah ${persen(worst.capaian.ketepatan)} pada ${long(worst.waktu)}, tertinggi ${persen(best.capaian.ketepatan)} pada ${long(best.waktu)}.`;
}

/** @param series of /mutu-baku/capaian, with at least one point that has a share */
export function grafik(series) {
  const points = series.titik;
  const caption = `Bagian langkah yang tepat waktu per ${series.per}, dalam persen`;
  const picture = svg(
    'svg',
    {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${caption}. ${summary(points)} Semua angka ada di tabel di bawah grafik.`},
    ...lines(),
    ...points.map((point, index) => column(point, index, points.length))
  );
  const ended = points.filter(({capaian}) => capaian.tepatWaktu + capaian.diperpanjang + capaian.terlambat > 0);
  return el(
    'figure',
    {class: 'mb-grafik'},
    el('figcaption', {}, `${caption}. `, summary(points)),
    picture,
    el(
      'details',
      {},
      el('summary', {}, 'Angka grafik dalam tabel'),
      tabel(
        `Tepat waktu per ${series.per}; yang tanpa langkah selesai tidak ditulis`,
        [
          {judul: series.per === 'hari' ? 'Hari' : 'Bulan', kepala: true, isi: point => long(point.waktu)},
          {judul: 'Tepat waktu', angka: true, isi: ({capaian}) => angka(capaian.tepatWaktu)},
          {judul: 'Diperpanjang', angka: true, isi: ({capaian}) => angka(capaian.diperpanjang)},
          {judul: 'Terlambat', angka: true, isi: ({capaian}) => angka(capaian.terlambat)},
          {judul: 'Bagian tepat waktu', angka: true, isi: ({capaian}) => persen(capaian.ketepatan)}
        ],
        ended
      )
    )
  );
}
