// The page "Kalender Kerja".

import {ambil, el} from '../../../../../lib/tayang/dasar.js';
import {berkas} from './berkas.js';
import {formulir} from './formulir.js';
import {pratinjau} from './pratinjau.js';
import {riwayat} from './riwayat.js';
import {tahun} from './tahun.js';

function bagian(id, title, ...children) {
  return el('section', {'aria-labelledby': id}, el('h2', {id}, title), children);
}

/** To a part of the page; an address would be taken for a page of Cockpit. */
function ke(id, label) {
  return el(
    'button',
    {
      type: 'button',
      class: 'btn btn-link',
      onclick: () => {
        const heading = document.getElementById(id);
        heading.setAttribute('tabindex', '-1');
        heading.focus();
        heading.scrollIntoView();
      }
    },
    label
  );
}

export function halaman(node) {
  const status = el('p', {class: 'status', role: 'status', tabindex: '-1'});
  const body = el('div', {});
  let chosen = null;

  /** @param {string} message shown after the next load */
  async function muat(message = '') {
    if (!body.hasChildNodes()) {
      body.append(el('p', {class: 'kosong'}, 'Memuat kalender …'));
    }
    try {
      const [year, acts] = await Promise.all([
        ambil(chosen ? `/kalender?tahun=${chosen}` : '/kalender'),
        ambil('/kalender/perubahan')
      ]);
      tampil(year, acts);
      status.textContent = message;
      if (message) {
        status.focus();
      }
    } catch (failure) {
      body.replaceChildren(
        el('p', {class: 'kk-galat', role: 'alert'}, failure.message),
        failure.status !== 403 && el('button', {type: 'button', class: 'btn btn-default', onclick: () => muat()}, 'Coba lagi')
      );
    }
  }

  function tampil(year, acts) {
    const zona = year.zona;
    const thisYear = Number(year.hariIni.slice(0, 4));
    const usul = (tambah, cabut, done) =>
      pratinjau(zona, {tambah, cabut}, ({tenggatBerubah}) => {
        const moved = tenggatBerubah === 0 ? 'Tidak ada tenggat yang bergeser.' : `${tenggatBerubah} tenggat digeser.`;
        muat(`${done} ${moved}`);
      });
    const file = berkas(changes => usul(changes, [], `${changes.length} perubahan berlaku.`));
    const years = [thisYear, thisYear + 1].map(value =>
      el(
        'button',
        {
          type: 'button',
          class: 'btn btn-default',
          'aria-pressed': String(value === year.tahun),
          onclick: async () => {
            chosen = value;
            await muat();
            body.querySelector('[aria-pressed=true]')?.focus();
          }
        },
        String(value)
      )
    );
    body.replaceChildren(
      ...[
        el('nav', {'aria-label': 'Bagian halaman ini'}, ke('kk-tambah', 'Ubah kalender'), ke('kk-riwayat', 'Riwayat perubahan')),
        year.peringatan.length > 0 && el('ul', {class: 'kk-peringatan'}, year.peringatan.map(text => el('li', {}, text))),
        bagian('kk-tahun', `Kalender ${year.tahun}`, el('div', {class: 'tahun', role: 'group', 'aria-label': 'Tahun'}, years), tahun(year)),
        bagian(
          'kk-tambah',
          'Ubah kalender',
          el(
            'div',
            {class: 'dua'},
            el('div', {}, el('h3', {}, 'Tulis satu perubahan'), formulir(year.pola, change => usul([change], [], 'Perubahan berlaku.'))),
            el('div', {}, el('h3', {}, 'Impor daftar hari libur'), file.node)
          )
        ),
        bagian('kk-riwayat', 'Riwayat perubahan', riwayat(zona, acts, ids => usul([], ids, 'Perubahan dicabut.')))
      ].filter(Boolean)
    );
  }

  node.append(
    el(
      'main',
      {class: 'tayang-laman kk'},
      el('h1', {}, 'Kalender Kerja'),
      el('p', {class: 'pengantar'}, 'Hari dan jam kerja yang dipakai menghitung setiap tenggat. Perubahan menggeser tenggat langkah yang masih berjalan.'),
      status,
      body
    )
  );
  return muat();
}
