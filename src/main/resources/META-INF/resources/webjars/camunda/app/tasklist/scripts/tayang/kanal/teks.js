// The words of one channel: a text to write in, how long it is as the network counts, and what will be published.

import {el, kirim} from '../../../../../lib/tayang/dasar.js';

const PAUSE = 400;

let newest = 0;

function id() {
  return `tayang-kanal-${++newest}`;
}

/** Standard words without the address, which is put below whatever is written. */
function withoutAddress({teks, alamat}) {
  return teks.endsWith(alamat) ? teks.slice(0, -alamat.length).trimEnd() : teks;
}

/**
 * @param {string} channel id of the channel
 * @param {string} name what it is called until the server says better
 * @param {(own: string|null) => void} written called with the own words as they are typed, null when there are none any more
 */
export function channelText(channel, name, written) {
  const area = el('textarea', {class: 'fjs-textarea', id: id(), rows: 4});
  const label = el('label', {class: 'fjs-form-field-label', for: area.id}, `Teks untuk ${name}`);
  const count = el('p', {class: 'hitungan', id: id()}, 'Memuat teks baku …');
  const standard = el('button', {type: 'button', hidden: true}, 'Pakai teks baku');
  const again = el('button', {type: 'button', hidden: true}, 'Coba lagi');
  const preview = el('div', {class: 'hasil', id: id(), dir: 'auto'});
  const title = el('p', {class: 'judul-hasil', id: id()}, 'Yang akan tayang');
  const node = el('section', {class: 'kanal'}, label, area, count, el('div', {class: 'tindakan'}, standard, again), title, preview);

  let own = null;
  let cleared = false; // the official has emptied the field and is still in it
  let about = {};
  let asked = 0;
  let timer = null;

  node.dataset.kanal = channel;
  count.setAttribute('role', 'status');
  area.dir = 'auto';
  area.setAttribute('aria-describedby', count.id);
  preview.setAttribute('aria-labelledby', title.id);
  preview.setAttribute('role', 'group');

  function show(answer) {
    const {label: called, teks, panjang, batas, lebih} = answer;
    const number = value => value.toLocaleString('id-ID');
    label.textContent = `Teks untuk ${called}`;
    standard.setAttribute('aria-label', `Pakai teks baku untuk ${called}`);
    count.textContent = `${number(panjang)} dari ${number(batas)} karakter${
      lebih ? `. Terlalu panjang: kurangi ${number(lebih)} karakter.` : own === null ? ' (teks baku)' : ''
    }`;
    node.classList.toggle('lebih', lebih > 0);
    area.setAttribute('aria-invalid', String(lebih > 0));
    preview.textContent = teks;
    again.hidden = true;
    if (own === null && !cleared) {
      area.value = withoutAddress(answer);
    }
    node.dataset.siap = own === null ? 'baku' : 'sendiri';
  }

  async function ask() {
    clearTimeout(timer);
    const mine = ++asked;
    try {
      const answer = await kirim('/kanal/teks', {kanal: channel, ...about, teks: own});
      if (mine === asked) {
        show(answer);
      }
    } catch (failure) {
      if (mine === asked) {
        count.textContent = `Panjang teks belum dapat dihitung. ${failure.message}`;
        again.hidden = false;
      }
    }
  }

  function soon() {
    // What was asked before is about other words.
    asked++;
    delete node.dataset.siap;
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  function use(words) {
    own = words;
    standard.hidden = own === null || area.readOnly;
  }

  area.oninput = () => {
    use(area.value.trim() === '' ? null : area.value);
    cleared = own === null;
    written(own);
    soon();
  };
  // Nothing written means the standard words; they come back when he has left it.
  area.onblur = () => {
    if (cleared) {
      cleared = false;
      ask();
    }
  };
  standard.onclick = () => {
    cleared = false;
    use(null);
    written(null);
    ask();
    area.focus();
  };
  again.onclick = ask;

  return {
    node,
    /** Takes over what the form has by now. */
    sync(words, judul, ringkasan, locked) {
      const changed = words !== own || judul !== about.judul || ringkasan !== about.ringkasan;
      area.readOnly = locked;
      use(words);
      if (!changed) {
        return;
      }
      about = {judul, ringkasan};
      if (words !== null && area.value !== words) {
        area.value = words;
      }
      soon();
    }
  };
}
