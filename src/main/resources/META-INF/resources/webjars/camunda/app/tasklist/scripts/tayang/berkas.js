// Tab "Berkas" of a task: the files of its case.

import {alertText, el, gaya} from '../../../../lib/tayang/dasar.js';
import {fileItem} from './berkas-baris.js';
import {ACCEPT, dropZone, queue, size} from './berkas-pilihan.js';
import {files} from './berkas-server.js';

const INPUT = 'tayang-berkas-pilih';
const EMPTY = 'Belum ada berkas. Foto, laporan atau naskah yang ditambahkan di sini dilihat semua petugas kasus ini.';

function help(limits) {
  const most = kind => (limits ? ` sampai ${size(limits[kind].ukuran)}` : '');
  return (
    `JPG atau PNG${most('gambar')}; PDF, DOCX, XLSX, PPTX, ODT${most('dokumen')}; TXT${most('teks')}. ` +
    'Lokasi dan data kamera dihapus dari gambar.'
  );
}

/** A label stands for its input, whose own words follow the language of the browser. */
function chooser(properties, text, className) {
  const input = el('input', {type: 'file', ...properties});
  return {input, node: el('span', {class: className}, input, el('label', {for: input.id}, text))};
}

function render(node, {taskId}) {
  const list = el('div', {}, el('p', {class: 'kosong'}, 'Memuat berkas …'));
  const status = el('p', {class: 'bantuan', role: 'status'});
  const hint = el('p', {class: 'bantuan'}, help(null));
  const pick = chooser({id: INPUT, multiple: true, accept: ACCEPT}, 'Pilih berkas', 'pilih-satu');
  const camera = chooser({id: 'tayang-berkas-kamera', accept: 'image/jpeg,image/png'}, 'Ambil foto', 'pilih-satu kamera');
  camera.input.setAttribute('capture', 'environment');
  const sending = queue(files, taskId, {done: count => (count ? reload(`${count} berkas diunggah.`) : null)});

  async function reload(message = '') {
    try {
      const all = await files.list(taskId);
      list.replaceChildren(
        all.length
          ? el('ul', {}, ...all.map(file => fileItem(file, files, {say, removed})))
          : el('p', {class: 'kosong'}, EMPTY)
      );
      status.textContent = message;
    } catch (failure) {
      const again = el('button', {type: 'button', onclick: () => reload()}, 'Coba lagi');
      list.replaceChildren(alertText(failure.message), again);
    }
  }

  function say(message) {
    status.textContent = message;
  }

  async function removed(message) {
    await reload(message);
    document.getElementById(INPUT)?.focus();
  }

  async function add(added) {
    status.textContent = '';
    await sending.add(added);
    sending.focus();
  }

  for (const {input} of [pick, camera]) {
    input.onchange = () => {
      add(input.files);
      input.value = '';
    };
  }
  const section = el(
    'section',
    {class: 'tayang-berkas'},
    el('h4', {}, 'Berkas kasus ini'),
    list,
    el('h4', {}, 'Tambah berkas'),
    el(
      'div',
      {class: 'pilih'},
      pick.node,
      camera.node,
      el('span', {class: 'seret-teks'}, 'atau seret ke tab ini; boleh beberapa sekaligus.'),
      hint
    ),
    sending.list,
    sending.button,
    status
  );
  dropZone(section, add);
  node.replaceChildren(section);
  files.limits().then(limits => (hint.textContent = help(limits)));
  return reload();
}

gaya(import.meta.url, 'berkas.css');

export default {
  id: 'tayang-berkas',
  pluginPoint: 'tasklist.task.detail',
  // Below 1000, so that the form stays the first tab.
  priority: 950,
  properties: {label: 'Berkas'},
  render
};
