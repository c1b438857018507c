// The page "Periksa Model".

import {ambil, el, kirim} from '../../../../../lib/tayang/dasar.js';
import {diagram} from './diagram.js';
import {dokumen} from './dokumen.js';
import {daftar} from './temuan.js';
import {unggah} from './unggah.js';
import {waktu} from './waktu.js';

const PERIKSA = '/periksa-model';

function bagian(id, title, ...children) {
  return el('section', {'aria-labelledby': id}, el('h2', {id, tabindex: '-1'}, title), children);
}

export function halaman(node) {
  const status = el('p', {class: 'status', role: 'status'});
  const hasil = el('div', {});
  const body = el('div', {}, el('p', {class: 'kosong'}, 'Memuat halaman …'));
  // An answer about a file that is no longer the chosen one is not shown.
  let urutan = 0;

  async function periksa(model, xml) {
    urutan += 1;
    const ini = urutan;
    if (!model) {
      status.textContent = '';
      hasil.replaceChildren();
      return;
    }
    status.textContent = `Memeriksa ${model.nama} …`;
    try {
      const temuan = await kirim(PERIKSA, model);
      if (ini === urutan) {
        tampil(model, xml, temuan);
      }
    } catch (failure) {
      if (ini === urutan) {
        status.textContent = '';
        hasil.replaceChildren(
          el('p', {class: 'pm-galat', role: 'alert'}, failure.message),
          el('button', {type: 'button', class: 'btn btn-default', onclick: () => periksa(model, xml)}, 'Coba lagi')
        );
      }
    }
  }

  function tampil(model, xml, temuan) {
    status.textContent =
      temuan.length === 0
        ? `${model.nama}: tidak ada temuan. Model ini dapat dipasang.`
        : `${model.nama}: ${temuan.length} temuan. Model ini akan ditolak bila dipasang.`;
    status.classList.toggle('ada-temuan', temuan.length > 0);
    const gambar = diagram(model.nama, xml, temuan, nomor => isi.fokus(nomor));
    const isi = daftar(temuan, Object.keys(model.formulir).length, nomor => gambar.tunjuk(nomor));
    hasil.replaceChildren(
      bagian('pm-temuan', 'Temuan', isi.node),
      bagian('pm-diagram', 'Diagram', gambar.node),
      bagian('pm-dokumen', 'Dokumen tercetak', dokumen(model)),
      bagian('pm-waktu', 'Uji waktu', waktu(model, awal))
    );
  }

  let awal = '';

  async function muat() {
    try {
      ({mulai: awal} = await ambil(PERIKSA));
      body.replaceChildren(unggah(periksa), status, hasil);
    } catch (failure) {
      body.replaceChildren(
        el('p', {class: 'pm-galat', role: 'alert'}, failure.message),
        ...(failure.status === 403 ? [] : [el('button', {type: 'button', class: 'btn btn-default', onclick: muat}, 'Coba lagi')])
      );
    }
  }

  node.append(
    el(
      'main',
      {class: 'tayang-laman pm'},
      el('h1', {}, 'Periksa Model'),
      el(
        'p',
        {class: 'pengantar'},
        'Periksa berkas BPMN dan formulirnya sebelum dipasang, lihat dokumennya, dan hitung waktunya. Berkas tidak disimpan, tidak dipasang, dan tidak dijalankan. ',
        el('a', {href: new URL('../../../../../../merancang-sop', import.meta.url).href}, 'Cara merancang SOP')
      ),
      body
    )
  );
  return muat();
}
