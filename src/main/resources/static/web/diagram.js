/* Draws the deployed model of an SOP. The canvas is as large as the drawing at the chosen scale and its frame scrolls. */
(() => {
  'use strict';

  const MARGIN = 20;
  const STEP = 1.25;
  const SMALLEST = 0.2;
  const LARGEST = 3;
  // Below this, labels can no longer be read on a phone: rather scroll.
  const READABLE = 0.7;

  const frame = document.querySelector('.diagram');
  const note = frame.querySelector('[data-keterangan]');
  const place = frame.querySelector('.diagram-kanvas');
  const buttons = document.querySelector('.perbesaran');

  const viewer = new BpmnJS({ container: place });
  let bounds;
  let scale = 1;

  function show(newScale) {
    const canvas = viewer.get('canvas');
    const middle = (frame.scrollLeft + frame.clientWidth / 2) / scale;
    scale = Math.min(LARGEST, Math.max(SMALLEST, newScale));
    const width = bounds.width + 2 * MARGIN;
    const height = bounds.height + 2 * MARGIN;
    place.style.width = `${width * scale}px`;
    place.style.height = `${height * scale}px`;
    canvas.resized();
    canvas.viewbox({ x: bounds.x - MARGIN, y: bounds.y - MARGIN, width, height });
    frame.scrollLeft = middle * scale - frame.clientWidth / 2;
  }

  function fitWidth() {
    return (frame.clientWidth - 2) / (bounds.width + 2 * MARGIN);
  }

  const actions = {
    kecil: () => show(scale / STEP),
    besar: () => show(scale * STEP),
    muat: () => show(fitWidth()),
  };

  async function draw() {
    const answer = await fetch(frame.dataset.model);
    if (!answer.ok) {
      throw new Error(`HTTP ${answer.status}`);
    }
    await viewer.importXML(await answer.text());
    bounds = viewer.get('canvas').viewbox().inner;
    note.hidden = true;
    show(Math.min(1, Math.max(READABLE, fitWidth())));
    frame.scrollLeft = 0;
    buttons.hidden = false;
    buttons.addEventListener('click', (event) => {
      const button = event.target.closest('[data-perbesaran]');
      if (button) {
        actions[button.dataset.perbesaran]();
      }
    });
  }

  draw().catch((error) => {
    console.error(error);
    note.textContent = 'Diagram tidak dapat ditampilkan. Isinya sama dengan tabel langkah di bawah.';
    note.hidden = false;
  });
})();
