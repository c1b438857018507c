// Tab "Riwayat" of a task: where its item stands on the channels, what happened in its case, and the versions of its texts.

import {ambil, el} from '../../../../lib/tayang/dasar.js';
import {kanalKasus} from '../../../../lib/tayang/kanal.js';
import {linimasa} from './riwayat/linimasa.js';
import {naskah} from './riwayat/naskah.js';
import {tayangan} from './riwayat/revisi.js';

function bagian(title, content) {
  const id = `riwayat-${title.toLowerCase().replace(/\W+/g, '-')}`;
  return el('section', {'aria-labelledby': id}, el('h4', {id}, title), content);
}

function lembar({kasus, zona, peristiwa, naskah: texts}, published) {
  return [
    kanalKasus(kasus, 'h4'),
    bagian(
      'Perjalanan kasus ini',
      peristiwa.length > 0
        ? linimasa(peristiwa, zona)
        : el('p', {class: 'kosong'}, 'Belum ada yang tercatat. Langkah yang selesai muncul di sini.')
    ),
    bagian(
      'Versi naskah',
      texts.length > 0
        ? texts.map(text => naskah(text, zona))
        : el('p', {class: 'kosong'}, 'Belum ada naskah. Versinya muncul di sini setelah langkah yang menulisnya selesai.')
    ),
    published && bagian('Revisi yang tayang', tayangan(published))
  ].filter(Boolean);
}

/** The item on the site that the case has published, or is about; null when there is none. */
function terbit(task) {
  return ambil(`/tayangan/tugas/${task}/revisi`).catch(failure => {
    if (failure.status === 404) {
      return null;
    }
    throw failure;
  });
}

async function muat(panel, {taskId}) {
  panel.setAttribute('aria-busy', 'true');
  panel.replaceChildren(el('p', {class: 'kosong'}, 'Memuat riwayat …'));
  try {
    const task = encodeURIComponent(taskId);
    const [history, published] = await Promise.all([ambil(`/riwayat/${task}`), terbit(task)]);
    panel.replaceChildren(...lembar(history, published));
  } catch (failure) {
    const again = el('button', {type: 'button', onclick: () => muat(panel, {taskId})}, 'Coba lagi');
    panel.replaceChildren(el('p', {class: 'galat', role: 'alert'}, failure.message), again);
  } finally {
    panel.setAttribute('aria-busy', 'false');
  }
}

export default {
  id: 'tayang-riwayat',
  pluginPoint: 'tasklist.task.detail',
  // Below 1000, so that the form stays the first tab.
  priority: 930,
  properties: {label: 'Riwayat'},
  render(node, context) {
    const panel = el('div', {class: 'tayang-lembar tayang-riwayat'});
    node.replaceChildren(panel);
    return muat(panel, context);
  }
};
