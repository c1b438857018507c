// Tab "Berkas" of a task: the files of its case.

import {fileItem} from './berkas-baris.js';
import {ACCEPT, alertText, dropZone, element, queue, size} from './berkas-pilihan.js';
import {endpoint} from './berkas-server.js';

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
  const input = element('input', {type: 'file', ...properties});
  return {input, node: element('span', {className}, input, element('label', {htmlFor: input.id}, text))};
}

function render(node, {api, taskId}) {
  const files = endpoint(api);
  const list = element('div', {}, element('p', {className: 'kosong'}, 'Memuat berkas …'));
  const status = element('p', {className: 'bantuan'});
  status.setAttribute('role', 'status');
  const hint = element('p', {className: 'bantuan'}, help(null));
  const pick = chooser({id: INPUT, multiple: true, accept: ACCEPT}, 'Pilih berkas', 'pilih-satu');
  const camera = chooser({id: 'tayang-berkas-kamera', accept: 'image/jpeg,image/png'}, 'Ambil foto', 'pilih-satu kamera');
  camera.input.setAttribute('capture', 'environment');
  const sending = queue(files, taskId, {done: count => (count ? reload(`${count} berkas diunggah.`) : null)});

  async function reload(message = '') {
    try {
      const all = await files.list(taskId);
      list.replaceChildren(
        all.length
          ? element('ul', {}, ...all.map(file => fileItem(file, files, {say, removed})))
          : element('p', {className: 'kosong'}, EMPTY)
      );
      status.textContent = message;
    } catch (failure) {
      const again = element('button', {type: 'button', onclick: () => reload()}, 'Coba lagi');
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
  const section = element(
    'section',
    {className: 'tayang-berkas'},
    element('h4', {}, 'Berkas kasus ini'),
    list,
    element('h4', {}, 'Tambah berkas'),
    element(
      'div',
      {className: 'pilih'},
      pick.node,
      camera.node,
      element('span', {className: 'seret-teks'}, 'atau seret ke tab ini; boleh beberapa sekaligus.'),
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

document.head.append(
  element('link', {rel: 'stylesheet', href: new URL('berkas.css', import.meta.url).href})
);

export default {
  id: 'tayang-berkas',
  pluginPoint: 'tasklist.task.detail',
  // Below 1000, so that the form stays the first tab.
  priority: 950,
  properties: {label: 'Berkas'},
  render
};
