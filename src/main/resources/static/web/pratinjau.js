// Small drawings of the SOPs on the start page, each from its model, when it comes into view. Not on phones: too small to tell anything.

const VIEWER = '/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js';
const wide = window.matchMedia('(min-width: 40rem)');

// Below the drawing, for the mark of the viewer's makers.
const MARK = 28;

/** The whole drawing, as large as it fits above the mark. */
function show(canvas) {
  const {inner, outer} = canvas.viewbox();
  const scale = Math.min(1, (outer.width - 4) / inner.width, (outer.height - MARK) / inner.height);
  canvas.viewbox({
    x: inner.x - 2 / scale,
    y: inner.y - 2 / scale,
    width: outer.width / scale,
    height: outer.height / scale
  });
}

async function draw(place) {
  const [answer] = await Promise.all([fetch(place.dataset.model), import(VIEWER)]);
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}`);
  }
  const viewer = new window.BpmnJS({container: place});
  await viewer.importXML(await answer.text());
  show(viewer.get('canvas'));
  // The link below leads to the diagram that is for reading: the mark stays, but is no stop for the keyboard.
  place.querySelector('svg').setAttribute('aria-hidden', 'true');
  place.querySelector('.bjs-powered-by').tabIndex = -1;
}

const seen = new IntersectionObserver(
  entries => {
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting && wide.matches) {
        seen.unobserve(target);
        draw(target).catch(failure => {
          console.error(failure);
          target.remove();
        });
      }
    }
  },
  {rootMargin: '200px'}
);

document.querySelectorAll('[data-pratinjau]').forEach(place => seen.observe(place));
