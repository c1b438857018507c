// The heat map: how often each step was done in time. Colour, pattern and number say the same.

import {el} from '../../../../../lib/tayang/dasar.js';
import {tempel} from './lencana.js';

const TYPE = 'tayang-peta';

/** The lowest share of each level in percent, with what the legend says of it. */
export const TINGKAT = [
  {dari: 90, kelas: 'baik', teks: '90% atau lebih'},
  {dari: 75, kelas: 'cukup', teks: '75 – 89%'},
  {dari: 50, kelas: 'kurang', teks: '50 – 74%'},
  {dari: 0, kelas: 'buruk', teks: 'di bawah 50%'}
];
export const TANPA_DATA = {kelas: 'kosong', teks: 'belum ada'};

/** Whole percent, never rounded up: "100%" is said of nothing less. Null without a share. */
export function persen({bagian}) {
  return bagian === null ? null : Math.floor(bagian * 100 + 1e-6);
}

function tingkat(step) {
  const share = persen(step);
  return share === null ? TANPA_DATA : TINGKAT.find(({dari}) => share >= dari);
}

/** Draws the map; no steps take it away. */
export function peta(viewer, steps) {
  viewer.get('overlays').remove({type: TYPE});
  for (const step of steps) {
    const shape = viewer.get('elementRegistry').get(step.aktivitas);
    if (shape) {
      const share = persen(step);
      const tint = el('div', {class: `tayang-warna ${tingkat(step).kelas}`});
      tint.style.width = `${shape.width}px`;
      tint.style.height = `${shape.height}px`;
      tempel(viewer, TYPE, step.aktivitas, {top: 0, left: 0}, tint, true);
      const text = share === null ? 'belum ada' : `${share}%`;
      tempel(viewer, TYPE, step.aktivitas, {bottom: 24, right: 2}, el('div', {class: 'tayang-persen'}, text));
    }
  }
}

/** Fits the diagram beside what covers that many pixels on its left. */
export function pas(viewer, covered) {
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  const {inner, outer, scale, x} = canvas.viewbox();
  if (covered === 0 || (inner.x - x) * scale > covered) {
    return;
  }
  const left = covered + 20;
  const zoom = Math.min((outer.width - left - 10) / inner.width, outer.height / inner.height);
  canvas.viewbox({
    x: inner.x - left / zoom,
    y: inner.y - (outer.height / zoom - inner.height) / 2,
    width: outer.width / zoom,
    height: outer.height / zoom
  });
}
