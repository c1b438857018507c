// Pieces of the screens of Mutu Baku: states, tables, numbers.

import {el} from '../../../../../lib/tayang/dasar.js';

/**
 * @param {number|null} share 0 to 1
 * @return {string} never rounded up: "100%" is said of nothing less
 */
export function persen(share, digits = 1) {
  if (share === null) {
    return 'belum ada';
  }
  const unit = 10 ** digits;
  return `${(Math.floor(share * 100 * unit + 1e-6) / unit).toLocaleString('id-ID')}%`;
}

export function angka(n) {
  return n.toLocaleString('id-ID');
}

/** Path with those values that say something. */
export function alamat(path, values) {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '' && value !== null));
  return query.size === 0 ? path : `${path}?${query}`;
}

/**
 * An area that is filled from the server: says that it loads, shows what came, or what to do when nothing comes. Of
 * several requests the last one counts.
 *
 * @param {() => Promise} load
 * @param {(loaded) => Array} content what stands in the area
 * @return {{node: Element, muat: () => Promise}}
 */
export function area(load, content) {
  const node = el('div', {class: 'mb-area', 'aria-busy': 'true'});
  let latest = 0;

  async function muat() {
    const mine = ++latest;
    node.setAttribute('aria-busy', 'true');
    if (!node.hasChildNodes()) {
      node.append(el('p', {class: 'mb-memuat', role: 'status'}, 'Memuat …'));
    }
    let shown;
    try {
      shown = content(await load());
    } catch (failure) {
      shown = [galat(failure, async () => {
        node.replaceChildren();
        await muat();
        const target = node.querySelector('button, a, [tabindex]');
        target && target.focus();
      })];
    }
    if (mine === latest) {
      node.replaceChildren(...shown);
      node.setAttribute('aria-busy', 'false');
    }
  }

  return {node, muat};
}

/** What went wrong, and a way to try again where that can help. */
export function galat(failure, again) {
  // Designers see Cockpit too: that this is not theirs is no alarm.
  if (failure.status === 403) {
    return kosong(failure.message);
  }
  return el(
    'div',
    {class: 'mb-galat', role: 'alert'},
    el('p', {}, failure.message || 'Data tidak dapat ditampilkan. Muat ulang halaman ini.'),
    el('button', {type: 'button', class: 'btn btn-default', onclick: again}, 'Coba lagi')
  );
}

export function kosong(text) {
  return el('p', {class: 'mb-kosong'}, text);
}

/**
 * A column of a table.
 *
 * @typedef {{judul: string, isi: (row) => (Node|string|Array), angka?: boolean, kepala?: boolean}} Kolom kepala: names the row
 * @param {string} caption
 * @param {Kolom[]} columns
 */
export function tabel(caption, columns, rows) {
  return el(
    'div',
    {class: 'mb-gulir', tabindex: '0', role: 'group', 'aria-label': caption},
    el(
      'table',
      {class: 'mb-tabel'},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, columns.map(column => el('th', {scope: 'col', class: column.angka && 'angka'}, column.judul)))),
      el('tbody', {}, rows.map(row => baris(columns, row)))
    )
  );
}

export function baris(columns, row) {
  return el(
    'tr',
    {},
    columns.map(column =>
      column.kepala
        ? el('th', {scope: 'row'}, column.isi(row))
        : el('td', {class: column.angka && 'angka'}, column.isi(row))
    )
  );
}

/** A field with its label; options are [value, text]. */
export function pilihan(label, name, options, value, onchange) {
  const select = el('select', {class: 'form-control', name, onchange});
  isiPilihan(select, options, value);
  return el('label', {class: 'mb-isian'}, el('span', {}, label), select);
}

/** Keeps the chosen value where it is still among the options. */
export function isiPilihan(select, options, value) {
  select.replaceChildren(...options.map(([id, text]) => el('option', {value: id}, text)));
  select.value = options.some(([id]) => id === value) ? value : options[0][0];
}

/** Groups of the chosen SOP, or of all, each once. */
export function kelompok(sops, sop, kind) {
  const groups = new Map();
  for (const one of sops.filter(({id}) => !sop || id === sop)) {
    one[kind].forEach(({id, nama}) => groups.has(id) || groups.set(id, nama));
  }
  return [...groups].sort(([, a], [, b]) => a.localeCompare(b, 'id'));
}
