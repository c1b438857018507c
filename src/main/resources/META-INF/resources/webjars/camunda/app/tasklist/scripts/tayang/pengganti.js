// "Pengganti saya" in the bar of Tasklist, the line that says as what one acts now, and above the form of a task as what one
// has it and whether one may finish it.

import {ambil, el, gaya} from '../../../../lib/tayang/dasar.js';
import {isi} from '../../../../lib/tayang/pengganti/isi.js';
import {aboveForm} from './tugas.js';

const LABEL = 'Pengganti saya';
const REFRESH = 60000;

gaya(import.meta.url, '../../../../lib/tayang/pengganti/pengganti.css', 'pengganti.css');

/** The line below the bar of the application; gone when one acts for nobody. */
const strip = el('p', {class: 'tayang-bertindak', role: 'status', hidden: true});

new ResizeObserver(() => document.body.style.setProperty('--tayang-peran', `${strip.offsetHeight}px`)).observe(strip);

function bertindak(acting) {
  const words = acting.map(({sebutan, sampai}) => `${sebutan} sampai ${sampai}`).join('; ');
  const text = words && `Anda bertindak sebagai ${words}.`;
  if (strip.textContent !== text) {
    strip.textContent = text;
  }
  strip.hidden = !text;
  document.body.classList.toggle('tayang-ada-peran', Boolean(text));
}

function dialogue(changed) {
  const content = isi('h4', changed);
  const dialog = el(
    'dialog',
    {class: 'tayang-dialog pengganti-dialog', 'aria-labelledby': 'pengganti-judul'},
    el(
      'header',
      {},
      el('h3', {id: 'pengganti-judul'}, LABEL),
      el('button', {type: 'button', class: 'close', 'aria-label': 'Tutup', onclick: () => dialog.close()}, '×')
    ),
    content.node
  );
  return {
    dialog,
    open() {
      dialog.showModal();
      return content.muat();
    }
  };
}

let stop = () => {};

function navbar(node) {
  stop();
  const {dialog, open} = dialogue(peran);
  const icon = el('span', {class: 'glyphicon glyphicon-user', 'aria-hidden': 'true'});
  const button = el('button', {type: 'button', class: 'tayang-pengganti-buka', hidden: true, onclick: open}, icon, ` ${LABEL}`);
  node.append(button);
  document.body.append(dialog);
  document.querySelector('[cam-widget-header]')?.after(strip);

  // A hint: the server decides anew with every request.
  async function peran() {
    try {
      const role = await ambil('/pengganti/saya');
      button.hidden = !role.pegawai;
      bertindak(role.bertindak);
    } catch {
      button.hidden = false;
    }
  }

  const timer = setInterval(() => document.hidden || dialog.open || peran(), REFRESH);
  peran();
  stop = () => {
    clearInterval(timer);
    dialog.remove();
    strip.remove();
    bertindak([]);
  };
}

/** As what one has the task, and whether one may finish it. */
function peranTugas(task) {
  const node = el('div', {class: 'tayang-peran', role: 'status'});
  ambil(`/pengganti/tugas/${encodeURIComponent(task)}`).then(
    ({sebagai, larangan}) =>
      node.append(
        ...[
          sebagai && el('p', {class: 'sebagai'}, 'Tugas ini Anda kerjakan sebagai ', el('strong', {}, sebagai), '.'),
          larangan && el('p', {class: 'larangan'}, larangan)
        ].filter(Boolean)
      ),
    // The other boxes of the task say what is wrong; the server refuses in any case.
    () => {}
  );
  return node;
}

aboveForm('tayang-peran', peranTugas, box => {
  // As what one acts comes before what one has to bring.
  if (box.previousElementSibling?.matches('.tayang-kelengkapan')) {
    box.previousElementSibling.before(box);
  }
});

export default [
  {id: 'tayang.pengganti', pluginPoint: 'tasklist.navbar.action', priority: 140, render: navbar, unmount: () => stop()}
];
