// Badges on the steps of a diagram.

import {el} from '../../../../../lib/tayang/dasar.js';

const TYPE = 'tayang-lencana';

/** What scales less than the diagram, so that it can be read on a small one. */
const SCALE = {min: 0.7, max: 1.1};

/** Puts an element at a corner of a step; a step that this diagram does not have is left out. */
export function tempel(viewer, type, activity, position, html, scale = SCALE) {
  if (viewer.get('elementRegistry').get(activity)) {
    viewer.get('overlays').add(activity, type, {position, html, scale});
  }
}

/** How many run at each step, and how many of them are late: "3 berjalan · 1 terlambat". */
export function lencana(viewer, steps) {
  viewer.get('overlays').remove({type: TYPE});
  for (const {aktivitas, berjalan, terlambatSekarang: late} of steps.filter(step => step.berjalan > 0)) {
    const badge = el(
      'div',
      {class: `tayang-lencana${late > 0 ? ' terlambat' : ''}`},
      `${berjalan} berjalan`,
      late > 0 && el('strong', {}, ` · ${late} terlambat`)
    );
    tempel(viewer, TYPE, aktivitas, {top: -14, left: 0}, badge);
  }
}
