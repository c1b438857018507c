// The pictures of the page "Merancang SOP": cuttings of a model that is in use.

import {potonganSop} from './gambar-sop.js';

const PILIHAN = {
  baris: (all, {elemen}) => {
    const timer = all.find((element) => element.type === 'bpmn:BoundaryEvent' && element.host.id === elemen);
    return timer && [timer.host, timer, ...timer.outgoing.map((flow) => flow.target)];
  },
  lajur: (all) => {
    const lanes = all.filter((element) => element.type === 'bpmn:Lane');
    return lanes.length && lanes.map(({x, y, height}) => ({x, y, height, width: 480}));
  },
  keputusan: (all) => {
    const decision = all.find((element) => element.type === 'bpmn:ExclusiveGateway' && element.outgoing.length > 1);
    return decision && [{x: decision.x - 190, y: decision.y - 80, width: decision.width + 380, height: decision.height + 160}];
  },
  sistem: (all) => {
    const step = all.find((element) => element.type === 'bpmn:ServiceTask'
      && element.outgoing.some((flow) => flow.target.type === 'bpmn:ServiceTask'));
    return step && [step, ...step.outgoing.map((flow) => flow.target)];
  }
};

async function draw() {
  const pictures = [...document.querySelectorAll('[data-potongan]')];
  if (!pictures.length) {
    return;
  }
  const answer = await fetch(pictures[0].dataset.model);
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}`);
  }
  const xml = await answer.text();
  for (const picture of pictures) {
    const place = picture.querySelector('[data-kanvas]');
    const drawn = await potonganSop(BpmnJS, place, xml,
      (all) => PILIHAN[picture.dataset.potongan](all, picture.dataset), place.dataset.label);
    picture.querySelector('[data-keterangan]').hidden = true;
    picture.hidden = !drawn;
  }
}

draw().catch((error) => {
  console.error(error);
  document.querySelectorAll('[data-potongan] [data-keterangan]').forEach((note) => {
    note.textContent = 'Gambar tidak dapat ditampilkan. Muat ulang halaman ini, atau buka diagramnya pada halaman SOP.';
    note.hidden = false;
  });
});
