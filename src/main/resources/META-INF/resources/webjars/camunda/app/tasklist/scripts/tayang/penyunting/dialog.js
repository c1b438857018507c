// The dialogs of the editor: address of a link, picture of the case, preview.

import {alertText, el} from '../../../../../lib/tayang/dasar.js';
import {draftPage, frame, pictures} from './naskah-server.js';

let newest = 0;

function dialog(title, ...content) {
  const heading = el('h2', {id: `tayang-dialog-${++newest}`}, title);
  const close = el('button', {type: 'button', class: 'tutup', onclick: () => node.close()}, 'Tutup');
  const node = el('dialog', {class: 'tayang-dialog tayang-penyunting-dialog', 'aria-labelledby': heading.id}, heading, ...content, close);
  node.addEventListener('close', () => node.remove());
  document.body.append(node);
  node.showModal();
  return node;
}

/** Calls back with an address, or with false where the link is to go. */
export function askLink(now, done) {
  const address = el('input', {type: 'url', id: `tayang-alamat-${++newest}`, value: now ?? '', maxlength: 1000, required: true});
  const error = el('div');
  const give = value => {
    node.close();
    done(value);
  };
  const form = el(
    'form',
    {novalidate: true},
    el('label', {for: address.id}, 'Alamat (diawali https://)'),
    address,
    error,
    el('button', {type: 'submit', class: 'utama'}, 'Pasang tautan'),
    now ? el('button', {type: 'button', onclick: () => give(false)}, 'Hapus tautan') : ''
  );
  form.onsubmit = event => {
    event.preventDefault();
    event.stopPropagation();
    const value = address.value.trim();
    if (/^(https?:\/\/[^\s]+\.[^\s]+|mailto:[^\s]+@[^\s]+|tel:\+?[\d-]+)$/i.test(value)) {
      give(value);
    } else {
      error.replaceChildren(alertText('Tulis alamat lengkap, misalnya https://www.contoh.go.id/halaman.'));
      address.focus();
    }
  };
  const node = dialog('Tautan', form);
}

/** Calls back with {id, alt} of the picture that was chosen. */
export async function askPicture(task, done) {
  const list = el('div', {class: 'gambar', 'aria-live': 'polite'}, el('p', {}, 'Memuat gambar …'));
  const node = dialog('Gambar dari Berkas', list);
  try {
    const images = await pictures(task);
    list.replaceChildren(
      ...images.map(({id, alt, address}) => {
        const choose = () => {
          node.close();
          done({id, alt});
        };
        return el('button', {type: 'button', onclick: choose}, el('img', {src: address, alt: '', loading: 'lazy'}), el('span', {}, alt));
      }),
      images.length ? '' : el('p', {}, 'Belum ada gambar. Unggah dulu pada tab Berkas, lalu sisipkan di sini.')
    );
  } catch (failure) {
    list.replaceChildren(alertText(failure.message));
  }
}

export async function showPreview(task, naskah) {
  const place = el('div', {class: 'pratinjau'}, el('p', {}, 'Memuat pratinjau …'));
  dialog('Pratinjau', place);
  try {
    place.replaceChildren(frame(await draftPage(task, naskah)));
  } catch (failure) {
    place.replaceChildren(alertText(failure.message));
  }
}
