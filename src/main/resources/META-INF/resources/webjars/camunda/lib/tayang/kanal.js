// Where the item of a case stands on each of its channels, for Tasklist and Cockpit.

import {ambil, el, gaya, waktu} from './dasar.js';

const REFRESH = 20000;
const TANDA = {tayang: '✓', tunda: '…', mulai: '…', periksa: '?', ditolak: '!', manual: '○', gagal: '×', ditarik: '–'};

gaya(import.meta.url, 'kanal.css');

/** Only what is an address of the web becomes a link. */
function tautan({url, label}) {
  return /^https?:\/\//.test(url || '') && el('p', {}, el('a', {href: url, target: '_blank', rel: 'noopener noreferrer', 'aria-label': `Buka di ${label}: ${url}`}, url));
}

function baris(state, zona) {
  return el(
    'li',
    {'data-kanal': state.kanal, 'data-keadaan': state.keadaan},
    el('strong', {}, state.label),
    el(
      'div',
      {},
      el('p', {class: 'keadaan'}, el('span', {'aria-hidden': 'true'}, `${TANDA[state.keadaan] || ''} `), state.teks),
      tautan(state),
      el('p', {class: 'sejak'}, `sejak ${waktu(state.sejak, zona)}${state.revisi > 1 ? ` · revisi ${state.revisi}` : ''}`)
    )
  );
}

/**
 * A section that is hidden until something was published, and asks again while a state may change and it is on the screen.
 *
 * @param {string} kasus id of the case
 * @param {string} tag of its heading
 */
export function kanalKasus(kasus, tag) {
  const id = `tayang-kanal-${tag}`;
  const content = el('div', {});
  const section = el('section', {class: 'tayang-kanal', 'aria-labelledby': id, hidden: true}, el(tag, {id}, 'Keadaan per kanal'), content);
  let shown = null;

  function tampil({zona, berita, kanal}) {
    const now = JSON.stringify([berita, kanal]);
    section.hidden = kanal.length === 0;
    // What stands keeps the focus.
    if (now !== shown) {
      shown = now;
      content.replaceChildren(
        ...(berita ? [el('p', {class: 'berita'}, `Berita yang dikoreksi: ${berita}`)] : []),
        el('ul', {}, kanal.map(state => baris(state, zona)))
      );
    }
    return kanal.some(({tetap}) => !tetap);
  }

  function galat(failure) {
    shown = null;
    section.hidden = false;
    const again = el('button', {type: 'button', class: 'btn btn-default', onclick: muat}, 'Coba lagi');
    content.replaceChildren(el('p', {class: 'galat', role: 'alert'}, `Keadaan kanal tidak dapat dimuat. ${failure.message}`), again);
  }

  async function muat() {
    try {
      if (tampil(await ambil(`/kasus/${encodeURIComponent(kasus)}/kanal`))) {
        setTimeout(lagi, REFRESH);
      }
    } catch (failure) {
      galat(failure);
    }
  }

  function lagi() {
    if (!section.isConnected) {
      return;
    }
    if (document.hidden) {
      setTimeout(lagi, REFRESH);
    } else {
      muat();
    }
  }

  muat();
  return section;
}
