// Asks once more before what cannot be taken back, naming what comes of it.

import {el} from '../../../../../lib/tayang/dasar.js';
import {wording} from './pilihan.js';

/**
 * @param {{judul: string, option: {label: string}}[]} grave the decisions to ask about; judul names the part, may be empty
 * @return {Promise<boolean>} whether the official wants it
 */
export function confirmed(grave) {
  const words = grave.map(({option}) => wording(option.label)[0]);
  const same = new Set(words).size === 1;
  const title = el('h3', {id: 'tayang-konfirmasi-judul'}, same ? `${words[0]}?` : 'Kirim keputusan ini?');
  const list = grave.map(({judul, option}) => {
    const [does, consequence] = wording(option.label);
    return el('li', {}, judul && `${judul}: `, el('strong', {}, does), consequence && ` — ${consequence}`);
  });
  const no = el('button', {type: 'button', class: 'btn btn-default'}, 'Batal');
  const yes = el('button', {type: 'button', class: 'btn btn-primary'}, same ? `Ya, ${words[0].toLowerCase()}` : 'Ya, kirim');
  const dialog = el(
    'dialog',
    {class: 'tayang-dialog tayang-konfirmasi', 'aria-labelledby': title.id},
    title,
    el('ul', {}, list),
    el('p', {}, 'Setelah dikirim tidak dapat diubah lagi.'),
    el('div', {class: 'tindakan'}, no, yes)
  );
  document.body.append(dialog);

  return new Promise(resolve => {
    dialog.onclose = () => {
      dialog.remove();
      resolve(dialog.returnValue === 'ya');
    };
    no.onclick = () => dialog.close('');
    yes.onclick = () => dialog.close('ya');
    dialog.showModal();
    no.focus();
  });
}
