// The diagram of the SOP with the current step marked.

import {el} from '../../../../../lib/tayang/dasar.js';
import {gambarSop} from '../../../../../../web/gambar-sop.js';

const VIEWER = '../../../../../../webjars/bpmn-js/8.0.0/dist/';

let loading = null;

/** The viewer is large: it comes with the first diagram. */
function viewer() {
  loading =
    loading ||
    import(new URL(`${VIEWER}bpmn-viewer.production.min.js`, import.meta.url).href).then(() => {
      const href = new URL(`${VIEWER}assets/diagram-js.css`, import.meta.url).href;
      document.head.append(el('link', {rel: 'stylesheet', href}));
      return window.BpmnJS;
    });
  return loading.catch(failure => {
    loading = null;
    throw failure;
  });
}

async function model(api, taskId) {
  const base = `${api.baseApi.replace(/\/api\/.*$/, '')}/api/tayang/kartu-sop`;
  const answer = await fetch(`${base}/${encodeURIComponent(taskId)}/model`, {credentials: 'same-origin'});
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}`);
  }
  return answer.text();
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

export function diagram(card, api, taskId) {
  const note = el('p', {class: 'rincian', role: 'status'}, 'Memuat diagram …');
  const label = `Diagram alir ${card.sop}. Anda di sini: ${card.langkah}.`;
  const place = el('div', {class: 'kanvas'});
  const frame = el('div', {class: 'bingkai', tabindex: '0', role: 'region', 'aria-label': 'Diagram alir, dapat digulir'}, place);
  const buttons = el('div', {class: 'perbesaran', role: 'group', 'aria-label': 'Perbesaran diagram', hidden: true});

  Promise.all([viewer(), model(api, taskId)])
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
