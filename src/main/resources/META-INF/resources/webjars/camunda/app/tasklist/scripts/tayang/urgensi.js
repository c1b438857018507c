// What is most urgent comes first, and every card says how much working time is left.

import {ambil, el, menit as lama} from '../../../../lib/tayang/dasar.js';

const URGENT_FIRST = '[{"sortBy":"dueDate","sortOrder":"asc"}]';
const PATIENCE = 50;
const REFRESH = 60000;

/** Tasklist keeps the order in the address, and without one puts the newest first. */
function orderByUrgency() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split('?');
  const search = new URLSearchParams(query);
  if ((path === '/' || path === '') && !search.has('sorting')) {
    search.set('sorting', URGENT_FIRST);
    location.replace(`#/?${search}`);
  }
}

function text({menit, terlambat}) {
  if (terlambat) {
    return menit === 0 ? 'Terlambat kurang dari 1 menit kerja' : `Terlambat ${lama(-menit)} waktu kerja`;
  }
  return menit === 0 ? 'Sisa kurang dari 1 menit kerja' : `Sisa ${lama(menit)} waktu kerja`;
}

const cards = new Map();
let waiting = null;

/** One request for all cards that are on the screen. */
async function ask() {
  waiting = null;
  for (const [id, node] of cards) {
    if (!node.isConnected) {
      cards.delete(id);
    }
  }
  const tasks = [...cards.keys()];
  if (!tasks.length) {
    return;
  }
  const query = tasks.map(id => `tugas=${encodeURIComponent(id)}`).join('&');
  // Without an answer the due date of the card itself remains.
  for (const remaining of await ambil(`/sisa-waktu?${query}`).catch(() => [])) {
    const node = cards.get(remaining.tugas);
    if (node) {
      node.textContent = text(remaining);
      node.classList.toggle('terlambat', remaining.terlambat);
    }
  }
}

function askSoon() {
  waiting = waiting || setTimeout(ask, PATIENCE);
}

orderByUrgency();
window.addEventListener('hashchange', orderByUrgency);
setInterval(askSoon, REFRESH);

export default {
  id: 'tayang-sisa-waktu',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, {taskId}) => {
    const line = el('p', {class: 'sisa-waktu'});
    // Below the dates; the place for plugins is folded away with the variables.
    const dates = node.closest('li')?.querySelector('.times');
    if (dates) {
      dates.after(line);
    } else {
      node.append(line);
    }
    cards.set(taskId, line);
    askSoon();
  },
  unmount: () => {}
};
