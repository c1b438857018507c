// Two versions of an SOP drawn from their models, with what is different marked on both.

import {gambarSop} from './gambar-sop.js';

const frames = [...document.querySelectorAll('[data-model]')];
const status = document.querySelector('[data-status]');
const zoom = document.querySelector('.perbesaran');
const changes = [...document.querySelectorAll('[data-unsur]')].map(button => ({button, ...button.dataset}));

/** Above a shape; in the middle of an arrow, whose box may be anywhere. */
function corner(element) {
  if (!element.waypoints) {
    return {top: -12, left: -8};
  }
  const xs = element.waypoints.map(({x}) => x);
  const ys = element.waypoints.map(({y}) => y);
  const at = (element.waypoints.length - 1) / 2;
  const [one, other] = [element.waypoints[Math.floor(at)], element.waypoints[Math.ceil(at)]];
  return {left: (one.x + other.x) / 2 - Math.min(...xs) - 8, top: (one.y + other.y) / 2 - Math.min(...ys) - 10};
}

function badge({beda, tanda, kata}) {
  const node = document.createElement('div');
  node.className = `lencana-beda tanda-${beda}`;
  node.title = kata;
  node.setAttribute('aria-hidden', 'true');
  node.textContent = tanda;
  return node;
}

function mark(viewer) {
  const registry = viewer.get('elementRegistry');
  for (const change of changes) {
    const element = registry.get(change.unsur);
    if (element) {
      viewer.get('canvas').addMarker(element, `beda-${change.beda}`);
      // A lane is as wide as the drawing: at its heading, not at the corner that it shares with others.
      viewer.get('overlays').add(element, 'beda', {position: corner(element), html: badge(change), show: {minZoom: 0}});
    }
  }
}

/** A small part of an arrow is as good as its box. */
function box(element) {
  const [{x, y}] = element.waypoints || [element];
  return element.waypoints ? {x, y, width: 0, height: 0} : element;
}

let chosen = null;

function show(drawings, change) {
  const found = drawings.map(({viewer, tampakkan}) => {
    const element = viewer.get('elementRegistry').get(change.unsur);
    const canvas = viewer.get('canvas');
    if (chosen && viewer.get('elementRegistry').get(chosen)) {
      canvas.removeMarker(chosen, 'beda-dipilih');
    }
    if (element) {
      canvas.addMarker(element, 'beda-dipilih');
      tampakkan(box(element));
    }
    return Boolean(element);
  });
  chosen = change.unsur;
  const names = frames.filter((frame, at) => found[at]).map(frame => frame.closest('figure').querySelector('figcaption').textContent);
  status.textContent = `Ditandai pada ${names.join(' dan ')}: ${change.button.textContent.replace(/\s+/g, ' ').trim()}.`;
  frames[found.lastIndexOf(true)].closest('.dua-diagram').scrollIntoView({block: 'nearest'});
}

async function draw(frame) {
  const answer = await fetch(frame.dataset.model);
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}`);
  }
  const place = frame.querySelector('.diagram-kanvas');
  const drawing = await gambarSop(BpmnJS, frame, place, await answer.text(), place.dataset.label);
  mark(drawing.viewer);
  return drawing;
}

async function start() {
  const drawings = await Promise.all(frames.map(draw));
  status.textContent = 'Tanda pada diagram: lihat legenda.';
  zoom.hidden = false;
  zoom.addEventListener('click', event => {
    const button = event.target.closest('[data-perbesaran]');
    if (button) {
      drawings.forEach(({skala}) => skala[button.dataset.perbesaran]());
    }
  });
  changes.forEach(change => change.button.addEventListener('click', () => show(drawings, change)));
}

if (frames.length > 0) {
  start().catch(failure => {
    console.error(failure);
    status.textContent = 'Diagram tidak dapat ditampilkan. Muat ulang halaman ini untuk mencoba lagi; perbedaannya tertulis pada daftar.';
    frames.forEach(frame => {
      frame.hidden = true;
    });
  });
}
