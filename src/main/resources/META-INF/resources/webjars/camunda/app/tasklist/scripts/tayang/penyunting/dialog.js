// The dialogs of the editor: address of a link, picture of the case, preview.

import {alertText, element} from '../berkas-pilihan.js';
import {draftPage, frame, pictures} from './naskah-server.js';

let newest = 0;

function dialog(title, ...content) {
  const heading = element('h2', {id: `tayang-dialog-${++newest}`}, title);
  const close = element('button', {type: 'button', className: 'tutup', onclick: () => node.close()}, 'Tutup');
  const node = element('dialog', {className: 'tayang-dialog tayang-penyunting-dialog'}, heading, ...content, close);
  node.setAttribute('aria-labelledby', heading.id);
  node.addEventListener('close', () => node.remove());
  document.body.append(node);
  node.showModal();
  return node;
}

/** Calls back with an address, or with false where the link is to go. */
export function askLink(now, done) {
  const address = element('input', {type: 'url', id: `tayang-alamat-${++newest}`, value: now ?? '', maxLength: 1000, required: true});
  const error = element('div');
  const give = value => {
    node.close();
    done(value);
  };
  const form = element(
    'form',
    {noValidate: true},
    element('label', {htmlFor: address.id}, 'Alamat (diawali https://)'),
    address,
    error,
    element('button', {type: 'submit', className: 'utama'}, 'Pasang tautan'),
    now ? element('button', {type: 'button', onclick: () => give(false)}, 'Hapus tautan') : ''
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
  const list = element('div', {className: 'gambar'}, element('p', {}, 'Memuat gambar …'));
  list.setAttribute('aria-live', 'polite');
  const node = dialog('Gambar dari Berkas', list);
  try {
    const images = await pictures(task);
    list.replaceChildren(
      ...images.map(({id, alt, address}) => {
        const choose = () => {
          node.close();
          done({id, alt});
        };
        return element('button', {type: 'button', onclick: choose}, element('img', {src: address, alt: '', loading: 'lazy'}), element('span', {}, alt));
      }),
      images.length ? '' : element('p', {}, 'Belum ada gambar. Unggah dulu pada tab Berkas, lalu sisipkan di sini.')
    );
  } catch (failure) {
    list.replaceChildren(alertText(failure.message));
  }
}

export async function showPreview(task, naskah) {
  const place = element('div', {className: 'pratinjau'}, element('p', {}, 'Memuat pratinjau …'));
  dialog('Pratinjau', place);
  try {
    place.replaceChildren(frame(await draftPage(task, naskah)));
  } catch (failure) {
    place.replaceChildren(alertText(failure.message));
  }
}
