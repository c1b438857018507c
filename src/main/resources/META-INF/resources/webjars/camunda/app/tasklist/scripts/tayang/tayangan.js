// Forms about published items. "pilihan": "tayangan" on a textfield finds an item by the words of its title; what the form
// keeps is its address. "gambar": "<variable>" on a textfield shows the pictures of the published text as boxes to tick;
// what the form keeps is the ids of those that stay, with blanks between.

import {ambil, el, gaya, nanti, saatBerubah} from '../../../../lib/tayang/dasar.js';
import {componentsWith, inputOf, onForm, write} from './form-js.js';

const PAUSE = 300; // ms without a key before the server is asked

function finder(form, field, input) {
  const status = el('p', {class: 'status', role: 'status'});
  const list = el('ul', {});
  const box = el('div', {class: 'tayang-tayangan'}, status, list);
  let timer = null;
  let latest = 0;

  function choose({judul, alamat, pada}) {
    write(form, field, alamat);
    list.replaceChildren();
    status.textContent = `Dipilih: ${judul}, tayang ${pada}.`;
    input.focus();
  }

  async function search(words) {
    const turn = ++latest;
    status.textContent = 'Mencari berita …';
    try {
      const found = await ambil(`/tayangan?cari=${encodeURIComponent(words)}`);
      if (turn !== latest) {
        return;
      }
      status.textContent = found.length > 0 ? `${found.length} berita ditemukan, yang terbaru lebih dahulu.` : 'Tidak ada berita dengan kata itu. Periksa ejaannya.';
      list.replaceChildren(
        ...found.map(item => el('li', {}, el('button', {type: 'button', onclick: () => choose(item)}, el('strong', {}, item.judul), el('span', {}, item.pada))))
      );
    } catch (failure) {
      if (turn === latest) {
        status.textContent = failure.message;
      }
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    latest++;
    const typed = input.value.trim();
    list.replaceChildren();
    status.textContent = '';
    if (typed.length > 2 && !/^(https?:|\/)/.test(typed)) {
      timer = setTimeout(() => search(typed), PAUSE);
    }
  });
  input.autocomplete = 'off';
  return box;
}

function pictures(form, field, input) {
  const published = form._getState().initialData?.[field.properties.gambar]?.gambar ?? '';
  const all = String(published || input.value).split(/\s+/).filter(Boolean);
  const box = el('div', {class: 'tayang-tayangan gambar', role: 'group', 'aria-label': field.label});
  const kept = () => new Set(input.value.split(/\s+/).filter(Boolean));

  function keep() {
    write(form, field, [...box.querySelectorAll('input:checked')].map(tick => tick.value).join(' '));
  }

  async function show() {
    if (all.length === 0) {
      input.hidden = true;
      box.append(el('p', {class: 'status'}, 'Berita ini tayang tanpa foto.'));
      return;
    }
    try {
      const shown = await ambil(`/tayangan/gambar?${all.map(id => `id=${encodeURIComponent(id)}`).join('&')}`);
      const now = kept();
      box.append(
        ...shown.map(({id, alamat, teksAlternatif}) => {
          const tick = el('input', {type: 'checkbox', value: id, onchange: keep});
          tick.checked = now.has(id);
          tick.disabled = input.disabled;
          return el('label', {}, tick, el('img', {src: alamat, alt: ''}), el('span', {}, teksAlternatif || 'Foto tanpa teks alternatif'));
        })
      );
      input.hidden = true;
    } catch (failure) {
      box.append(el('p', {class: 'galat', role: 'alert'}, failure.message));
    }
  }
  show();
  return box;
}

onForm((form, container) => {
  const fields = [
    ...componentsWith(form, 'pilihan').filter(field => field.properties.pilihan === 'tayangan').map(field => [field, finder]),
    ...componentsWith(form, 'gambar').map(field => [field, pictures])
  ];
  if (!fields.length) {
    return;
  }

  function place() {
    for (const [field, make] of fields) {
      const input = inputOf(form, field);
      const around = input?.closest('.fjs-form-field');
      if (around && !around.querySelector('.tayang-tayangan')) {
        around.append(make(form, field, input));
      }
    }
  }

  saatBerubah(place, container);
  nanti(place)();
});

gaya(import.meta.url, 'tayangan.css');
