// Draws the model of an SOP: the canvas is as large as the drawing at the chosen scale, and its frame scrolls.

const MARGIN = 20;
const STEP = 1.25;
const SMALLEST = 0.2;
const LARGEST = 3;
// Below this, labels can no longer be read on a phone: rather scroll.
const READABLE = 0.7;
// A part is not blown up beyond this.
const LARGEST_CUTTING = 1;
// Pixels below a part for the sign of the viewer's makers.
const SIGN = 30;

/**
 * @param {function} Viewer the constructor of the diagram viewer
 * @param {Element} frame scrolls
 * @param {Element} place within the frame, takes the drawing
 * @param {string} xml the model
 * @param {string} label what the drawing says, for who does not see it
 * @return {Promise<object>} the viewer, and what changes the scale
 */
export async function gambarSop(Viewer, frame, place, xml, label) {
  const viewer = new Viewer({container: place});
  let scale = 1;

  await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  const bounds = canvas.viewbox().inner;
  // Not the first in the place: that is the sign of the viewer's makers.
  const drawing = place.querySelector('.djs-container > svg');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', label);

  function show(newScale) {
    const middle = (frame.scrollLeft + frame.clientWidth / 2) / scale;
    scale = Math.min(LARGEST, Math.max(SMALLEST, newScale));
    const width = bounds.width + 2 * MARGIN;
    const height = bounds.height + 2 * MARGIN;
    place.style.width = `${width * scale}px`;
    place.style.height = `${height * scale}px`;
    canvas.resized();
    canvas.viewbox({x: bounds.x - MARGIN, y: bounds.y - MARGIN, width, height});
    frame.scrollLeft = middle * scale - frame.clientWidth / 2;
  }

  function fitWidth() {
    return (frame.clientWidth - 2) / (bounds.width + 2 * MARGIN);
  }

  /** Scrolls the frame so that an element of the model stands in the middle. */
  function tampakkan({x, y, width, height}) {
    frame.scrollLeft = (x + width / 2 - bounds.x + MARGIN) * scale - frame.clientWidth / 2;
    frame.scrollTop = (y + height / 2 - bounds.y + MARGIN) * scale - frame.clientHeight / 2;
  }

  show(Math.min(1, Math.max(READABLE, fitWidth())));
  frame.scrollLeft = 0;
  return {
    viewer,
    tampakkan,
    skala: {
      kecil: () => show(scale / STEP),
      besar: () => show(scale * STEP),
      muat: () => show(fitWidth())
    }
  };
}

/**
 * Draws a part of a model, as large as its place allows.
 *
 * @param {function} Viewer the constructor of the diagram viewer
 * @param {Element} place takes the drawing, and gets its size from it
 * @param {string} xml the model
 * @param {function} pick from all elements of the drawing to areas that are to be seen; nothing when there are none
 * @param {string} label what the drawing says, for who does not see it
 * @return {Promise<boolean>} whether there was something to show
 */
export async function potonganSop(Viewer, place, xml, pick, label) {
  // The viewer can't measure a place without height.
  place.style.height = '10rem';
  const viewer = new Viewer({container: place});

  await viewer.importXML(xml);
  const areas = pick(viewer.get('elementRegistry').getAll());
  if (!areas || !areas.length) {
    viewer.destroy();
    return false;
  }
  const left = Math.min(...areas.map(({x}) => x)) - MARGIN;
  const top = Math.min(...areas.map(({y}) => y)) - MARGIN;
  const width = Math.max(...areas.map((area) => area.x + area.width)) + MARGIN - left;
  const height = Math.max(...areas.map((area) => area.y + area.height)) + MARGIN - top;
  const drawing = place.querySelector('.djs-container > svg');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', label);

  function show() {
    const available = place.parentElement.clientWidth;
    if (!available) {
      return;
    }
    const style = getComputedStyle(place.parentElement);
    const scale = Math.min(
      LARGEST_CUTTING, (available - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)) / width);
    place.style.width = `${width * scale}px`;
    place.style.height = `${height * scale + SIGN}px`;
    viewer.get('canvas').resized();
    viewer.get('canvas').viewbox({x: left, y: top, width, height: height + SIGN / scale});
  }
  show();
  new ResizeObserver(show).observe(place.parentElement);
  return true;
}
