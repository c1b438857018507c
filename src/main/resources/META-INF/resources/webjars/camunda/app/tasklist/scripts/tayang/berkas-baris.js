// A file of the case in the list: what it is, who may remove it until when, and doing so.

import {alertText, el} from '../../../../lib/tayang/dasar.js';
import {pictureFields, size} from './berkas-pilihan.js';

function action(text, name, onclick, className = '') {
  return el('button', {type: 'button', class: className, onclick, 'aria-label': `${text} ${name}`}, text);
}

function preview(file, address) {
  if (!file.gambar) {
    return el('span', {class: 'jenis', 'aria-hidden': 'true'}, file.nama.split('.').pop().toUpperCase());
  }
  const picture = el('img', {class: 'gambar', src: `${address}/kecil`, alt: file.teksAlternatif, loading: 'lazy'});
  const link = el('a', {href: `${address}?lihat=true`, target: '_blank', rel: 'noopener'}, picture);
  link.setAttribute('aria-label', `Lihat ${file.nama} di tab baru`);
  return link;
}

/**
 * @param say tells what was done
 * @param removed the same, when the file is no longer there
 */
export function fileItem(file, files, {say, removed}) {
  const address = files.address(file.id);
  const error = el('div');
  const body = el('div');
  const actions = el('div', {class: 'tindakan-berkas'});
  const attempt = async work => {
    error.replaceChildren();
    try {
      await work();
    } catch (failure) {
      error.replaceChildren(alertText(failure.message));
    }
  };

  function show() {
    const lines = [
      `${size(file.ukuran)} · ${file.pengunggah} · ${file.diunggahTeks}`,
      file.teksAlternatif && `Teks alternatif: ${file.teksAlternatif}`,
      file.sumber && `Sumber foto: ${file.sumber}`,
      file.hapus
    ];
    body.replaceChildren(...lines.filter(Boolean).map(line => el('div', {class: 'rincian'}, line)));
    const open = el('a', {class: 'tombol', href: `${address}?lihat=true`, target: '_blank', rel: 'noopener'}, 'Buka');
    open.setAttribute('aria-label', `Buka ${file.nama} di tab baru`);
    actions.replaceChildren(
      ...(file.dapatDilihat && !file.gambar ? [open] : []),
      ...(file.dapatDihapus && file.gambar ? [action('Ubah keterangan', file.nama, edit)] : []),
      ...(file.dapatDihapus ? [action('Hapus', file.nama, ask)] : [])
    );
  }

  function ask() {
    const yes = action('Ya, hapus', file.nama, () =>
      attempt(async () => {
        await files.remove(file.id);
        await removed(`${file.nama} dihapus.`);
      }), 'bahaya');
    actions.replaceChildren(yes, action('Batal menghapus', file.nama, back));
    yes.focus();
  }

  function edit() {
    const fields = pictureFields(file.teksAlternatif, file.sumber ?? '');
    const save = () =>
      attempt(async () => {
        file = await files.describe(file.id, fields.texts());
        back();
        say(`Keterangan ${file.nama} disimpan.`);
      });
    fields.node.onkeydown = event => event.key === 'Enter' && (event.preventDefault(), save());
    body.replaceChildren(fields.node);
    actions.replaceChildren(
      action('Simpan keterangan', file.nama, save, 'utama'),
      action('Batal mengubah', file.nama, back)
    );
    fields.alt.focus();
  }

  function back() {
    error.replaceChildren();
    show();
    actions.querySelector('button, a')?.focus();
  }

  show();
  return el(
    'li',
    {},
    preview(file, address),
    el(
      'div',
      {class: 'isi'},
      el('a', {class: 'nama', href: address, download: file.nama}, file.nama),
      body,
      error,
      actions
    )
  );
}
