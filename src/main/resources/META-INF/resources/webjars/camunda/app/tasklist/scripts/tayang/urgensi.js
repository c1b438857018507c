// What is most urgent comes first, and every card says how much working time is left.

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

function minutes(count) {
  const hours = Math.floor(count / 60);
  const rest = count % 60;
  const words = [];
  if (hours) {
    words.push(`${hours} jam`);
  }
  if (rest || !hours) {
    words.push(`${rest} menit`);
  }
  return words.join(' ');
}

function text({menit, terlambat}) {
  if (terlambat) {
    return menit === 0 ? 'Terlambat kurang dari 1 menit kerja' : `Terlambat ${minutes(-menit)} waktu kerja`;
  }
  return menit === 0 ? 'Sisa kurang dari 1 menit kerja' : `Sisa ${minutes(menit)} waktu kerja`;
}

const cards = new Map();
let waiting = null;
let base = '';

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
  const answer = await fetch(`${base}/api/tayang/sisa-waktu?${query}`, {credentials: 'same-origin'}).catch(() => null);
  // Without an answer the due date of the card itself remains.
  if (!answer || !answer.ok) {
    return;
  }
  for (const remaining of await answer.json()) {
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
  render: (node, {api, taskId}) => {
    base = api.baseApi.replace(/\/api\/.*$/, '');
    const line = Object.assign(document.createElement('p'), {className: 'sisa-waktu'});
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
