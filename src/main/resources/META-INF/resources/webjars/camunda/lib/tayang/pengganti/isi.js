// Who stands in for whom: what holds, the form for a new one, and what is over. Cockpit and Tasklist show the same.

import {ambil, el} from '../dasar.js';
import {daftar} from './daftar.js';
import {formulir} from './formulir.js';

const OVER = ['selesai', 'dicabut'];

/**
 * @param {string} level of the headings: "h2"
 * @param {() => void} changed called after somebody was named or an end brought forward
 */
export function isi(level, changed = () => {}) {
  const status = el('p', {class: 'status', role: 'status', tabindex: '-1'});
  const body = el('div', {});
  const node = el('div', {class: 'tayang-pengganti'}, status, body);

  /** @param {string} message shown after the next load */
  async function muat(message = '') {
    if (!message) {
      status.textContent = '';
      body.replaceChildren(el('p', {class: 'kosong'}, 'Memuat …'));
    }
    try {
      tampil(await ambil('/pengganti'));
      status.textContent = message;
      if (message) {
        status.focus();
        changed();
      }
    } catch (failure) {
      body.replaceChildren(
        el('p', {class: 'galat', role: 'alert'}, failure.message),
        failure.status === 403 ? '' : el('button', {type: 'button', class: 'btn btn-default', onclick: () => muat()}, 'Coba lagi')
      );
    }
  }

  function bagian(title, ...children) {
    return el('section', {}, el(level, {}, title), children);
  }

  function tampil(page) {
    const open = page.daftar.filter(row => !OVER.includes(row.status));
    const over = page.daftar.filter(row => OVER.includes(row.status));
    body.replaceChildren(
      bagian('Sedang berlaku dan akan datang', daftar(page, open, 'Tidak ada penggantian. Setiap jabatan dijalankan pemegangnya sendiri.', muat)),
      bagian(
        'Tetapkan pengganti',
        page.jabatan.length === 0
          ? el('p', {class: 'kosong'}, 'Anda tidak memegang jabatan di kantor ini. Pengganti ditetapkan pemegang jabatannya atau admin.')
          : formulir(page, muat)
      ),
      bagian('Riwayat', daftar(page, over, 'Belum ada penggantian yang berakhir.', muat))
    );
  }

  return {node, muat};
}
