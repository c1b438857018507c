// The diagram on the page of an SOP.

import {gambarSop} from './gambar-sop.js';

const frame = document.querySelector('.diagram');
const note = frame.querySelector('[data-keterangan]');
const buttons = document.querySelector('.perbesaran');

async function draw() {
  const answer = await fetch(frame.dataset.model);
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}`);
  }
  const place = frame.querySelector('.diagram-kanvas');
  const {skala} = await gambarSop(BpmnJS, frame, place, await answer.text(), place.dataset.label);
  note.hidden = true;
  buttons.hidden = false;
  buttons.addEventListener('click', (event) => {
    const button = event.target.closest('[data-perbesaran]');
    if (button) {
      skala[button.dataset.perbesaran]();
    }
  });
}

draw().catch((error) => {
  console.error(error);
  note.textContent = 'Diagram tidak dapat ditampilkan. Isinya sama dengan tabel langkah di bawah.';
  note.hidden = false;
});
