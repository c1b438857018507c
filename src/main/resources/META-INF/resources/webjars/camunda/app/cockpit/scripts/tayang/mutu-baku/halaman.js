// The page "Mutu Baku".

import {ambil, el, waktu} from '../../../../../lib/tayang/dasar.js';
import {capaian} from './capaian.js';
import {ringkasan} from './kartu.js';
import {tabel7} from './tabel-7.js';
import {daftarTerlambat} from './terlambat.js';
import {area} from './unsur.js';

function bagian(id, title, node) {
  return el('section', {'aria-labelledby': id}, el('h2', {id}, title), node);
}

export function halaman(node) {
  const moment = el('span');
  const page = area(
    () => Promise.all([ambil('/mutu-baku/ringkasan'), ambil('/mutu-baku/pilihan')]),
    ([summary, sops]) => {
      const late = daftarTerlambat(sops);
      const kept = capaian(sops, summary.zona);
      const table7 = tabel7(sops, summary.zona);
      late.muat();
      table7.muat();
      kept.muat();
      moment.textContent = `Keadaan ${waktu(summary.pada, summary.zona)} `;
      return [
        ringkasan(summary),
        bagian('mb-terlambat', 'Terlambat sekarang', late.node),
        bagian('mb-capaian', 'Capaian Mutu Baku', kept.node),
        bagian('mb-tabel-7', 'Tabel 7: monitoring pelaksanaan SOP', table7.node)
      ];
    }
  );
  const again = el('button', {type: 'button', class: 'btn btn-default', onclick: page.muat}, 'Perbarui');
  node.append(el('main', {class: 'mb mb-laman'}, el('header', {}, el('h1', {}, 'Mutu Baku'), el('div', {}, moment, again)), page.node));
  page.muat();
}
