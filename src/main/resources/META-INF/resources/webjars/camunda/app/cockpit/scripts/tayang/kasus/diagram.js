// Late steps on the diagram of a case.

import {el} from '../../../../../lib/tayang/dasar.js';
import {tempel} from '../diagram/lencana.js';
import {sisa} from './jam.js';

const TYPE = 'tayang-terlambat';

export function terlambat(viewer, {jam}) {
  viewer.get('overlays').remove({type: TYPE});
  for (const step of jam.filter(one => one.terlambat)) {
    tempel(viewer, TYPE, step.aktivitas, {top: -14, left: 0}, el('div', {class: 'tayang-lencana terlambat'}, sisa(step)));
  }
}
