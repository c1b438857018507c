// On a phone one thing at a time: the list of tasks, or a task with a way back to the list. Beside each other they would be
// above each other, the list buried under the filters and the task under the list.

import {el, gaya, nanti, saatBerubah} from '../../../../lib/tayang/dasar.js';
import {openTask} from './tugas.js';

/** The list as it was, without the task. */
function back(event) {
  event.preventDefault();
  const [path, query = ''] = location.hash.split('?');
  const search = new URLSearchParams(query);
  search.delete('task');
  search.delete('detailsTab');
  search.delete('forceDisplayTask');
  location.hash = `${path.replace(/^#/, '')}?${search}`;
}

function placeBack() {
  const details = document.querySelector('.column.task-details');
  if (details && !details.querySelector('.tayang-kembali')) {
    details.prepend(
      el('a', {href: '#/', class: 'tayang-kembali', onclick: back}, el('span', {'aria-hidden': 'true'}, '‹ '), 'Daftar tugas')
    );
  }
}

/** One line that says which filter is on; the others unfold below it. */
function placeFilters() {
  const column = document.querySelector('.column.task-filters');
  if (!column) {
    return;
  }
  let toggle = column.querySelector('.tayang-saringan');
  if (!toggle) {
    toggle = el('button', {type: 'button', class: 'tayang-saringan', 'aria-expanded': 'false'});
    toggle.onclick = () => unfold(toggle.getAttribute('aria-expanded') === 'false');
    column.prepend(toggle);
    column.addEventListener('click', event => event.target.closest('.task-filter') && unfold(false));
  }
  const active = column.querySelector('.task-filter.active .name a')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  const name = active.replace(/ (\d+)$/, ' ($1)');
  const text = name ? `Saringan: ${name}` : 'Saringan';
  if (toggle.textContent !== text) {
    toggle.textContent = text;
  }

  function unfold(open) {
    toggle.setAttribute('aria-expanded', open);
    column.classList.toggle('terbuka', open);
  }
}

let before = null;

function place() {
  const open = openTask() !== null;
  document.body.dataset.tayangLayar = open ? 'tugas' : 'daftar';
  placeBack();
  placeFilters();
  if (before !== null && before !== open) {
    document.querySelector('.page-wrap')?.scrollTo(0, 0);
  }
  before = open;
}

const placeSoon = nanti(place);
saatBerubah(place);
window.addEventListener('hashchange', placeSoon);
window.addEventListener('popstate', placeSoon);
gaya(import.meta.url, 'telepon.css');
