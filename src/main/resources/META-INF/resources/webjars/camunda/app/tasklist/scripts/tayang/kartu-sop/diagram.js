// The diagram of the SOP with the current step marked.

import {el, minta} from '../../../../../lib/tayang/dasar.js';
import {penampil} from '../../../../../lib/tayang/penampil.js';
import {gambarSop} from '../../../../../../web/gambar-sop.js';

async function model(taskId) {
  return (await minta(`/kartu-sop/${encodeURIComponent(taskId)}/model`)).text();
}

function tandai({viewer: drawn, tampakkan}, activity) {
  const shape = drawn.get('elementRegistry').get(activity);
  if (shape) {
    drawn.get('canvas').addMarker(activity, 'tayang-di-sini');
    drawn.get('overlays').add(activity, {
      position: {top: -26, left: 0},
      scale: false,
      html: el('div', {class: 'di-sini'}, '▼ Anda di sini')
    });
    tampakkan(shape);
  }
}

export function diagram(card, taskId) {
  const note = el('p', {class: 'rincian', role: 'status'}, 'Memuat diagram …');
  const label = `Diagram alir ${card.sop}. Anda di sini: ${card.langkah}.`;
  const place = el('div', {class: 'kanvas'});
  const frame = el('div', {class: 'bingkai', tabindex: '0', role: 'region', 'aria-label': 'Diagram alir, dapat digulir'}, place);
  const buttons = el('div', {class: 'perbesaran', role: 'group', 'aria-label': 'Perbesaran diagram', hidden: true});

  Promise.all([penampil(), model(taskId)])
    .then(([Viewer, xml]) => gambarSop(Viewer, frame, place, xml, label))
    .then(drawn => {
      const {kecil, muat, besar} = drawn.skala;
      tandai(drawn, card.aktivitas);
      buttons.append(
        el('button', {type: 'button', 'aria-label': 'Perkecil', onclick: kecil}, '−'),
        el('button', {type: 'button', onclick: muat}, 'Muat lebar'),
        el('button', {type: 'button', 'aria-label': 'Perbesar', onclick: besar}, '+')
      );
      buttons.hidden = false;
      note.textContent = `Anda di sini: ${card.langkah}.`;
    })
    .catch(failure => {
      console.error(failure);
      frame.hidden = true;
      note.textContent = 'Diagram tidak dapat ditampilkan. Langkah ini dan lanjutannya tertulis di atas; buka tab ini sekali lagi untuk mencoba.';
    });
  return [note, buttons, frame];
}
