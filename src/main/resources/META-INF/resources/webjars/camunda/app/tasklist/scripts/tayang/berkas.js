// Tab "Berkas" of a task: the files of its case.

import {ACCEPT, alertText, choice, element, size} from './berkas-pilihan.js';
import {endpoint} from './berkas-server.js';

const INPUT = 'tayang-berkas-pilih';
const HELP =
  'JPG atau PNG sampai 10 MB; PDF, DOCX, XLSX, PPTX, ODT sampai 20 MB; TXT sampai 1 MB. ' +
  'Lokasi dan data kamera dihapus dari gambar.';

function time(instant) {
  return new Date(instant).toLocaleString('id-ID', {dateStyle: 'long', timeStyle: 'short'});
}

/** A file of the case with its download link and, where allowed, its removal in two steps. */
function fileItem(file, files, reload) {
  const error = element('div');
  const actions = element('div');
  const ask = () => {
    const yes = element('button', {type: 'button', className: 'bahaya', onclick: remove}, 'Ya, hapus');
    const no = element('button', {type: 'button', onclick: offer}, 'Batal');
    actions.replaceChildren(yes, ' ', no);
    yes.focus();
  };
  const offer = () => {
    const button = element('button', {type: 'button', onclick: ask}, 'Hapus');
    button.setAttribute('aria-label', `Hapus ${file.nama}`);
    actions.replaceChildren(button);
  };
  async function remove() {
    try {
      await files.remove(file.id);
      await reload(`${file.nama} dihapus.`);
      document.getElementById(INPUT).focus();
    } catch (failure) {
      error.replaceChildren(alertText(failure.message));
    }
  }
  if (file.dapatDihapus) {
    offer();
  }
  const kind = file.nama.split('.').pop().toUpperCase();
  return element(
    'li',
    {},
    file.gambar
      ? element('img', {className: 'gambar', src: `${files.address(file.id)}?lihat=true`, alt: file.teksAlternatif, loading: 'lazy'})
      : element('span', {className: 'jenis', ariaHidden: 'true'}, kind),
    element(
      'div',
      {className: 'isi'},
      element('a', {className: 'nama', href: files.address(file.id), download: file.nama}, file.nama),
      element('div', {className: 'rincian'}, `${size(file.ukuran)} · ${file.pengunggah} · ${time(file.diunggah)}`),
      file.teksAlternatif ? element('div', {className: 'rincian'}, `Teks alternatif: ${file.teksAlternatif}`) : null,
      error
    ),
    actions
  );
}

function render(node, {api, taskId}) {
  const files = endpoint(api);
  let chosen = [];
  const list = element('div');
  const status = element('p', {className: 'bantuan'});
  status.setAttribute('role', 'status');
  const choices = element('ul', {className: 'pilihan'});
  const input = element('input', {type: 'file', id: INPUT, multiple: true, accept: ACCEPT});
  const send = element('button', {type: 'button', className: 'utama', onclick: sendAll, hidden: true}, 'Unggah');
  const zone = element(
    'div',
    {className: 'pilih'},
    input,
    element('label', {htmlFor: input.id}, 'Pilih berkas'),
    ' atau seret ke sini; boleh beberapa sekaligus.',
    element('p', {className: 'bantuan'}, HELP)
  );

  async function reload(message = '') {
    try {
      const all = await files.list(taskId);
      list.replaceChildren(
        all.length
          ? element('ul', {}, ...all.map(file => fileItem(file, files, reload)))
          : element('p', {className: 'kosong'}, 'Belum ada berkas. Foto, laporan atau naskah yang ditambahkan di sini dilihat semua petugas kasus ini.')
      );
      status.textContent = message;
    } catch (failure) {
      list.replaceChildren(alertText(failure.message));
    }
  }

  function show(next) {
    chosen = next;
    choices.replaceChildren(...chosen.map(one => one.item));
    send.hidden = chosen.length === 0;
  }

  function add(added) {
    const next = Array.from(added, file => {
      const one = choice(file, () => show(chosen.filter(other => other !== one)));
      return one;
    });
    status.textContent = '';
    show([...chosen, ...next]);
  }

  async function sendAll() {
    const invalid = chosen.filter(one => !one.valid());
    if (invalid.length) {
      invalid[0].focus();
      return;
    }
    send.disabled = true;
    const failed = [];
    for (const one of chosen) {
      if (!(await one.send(files, taskId))) {
        failed.push(one);
      }
    }
    const done = chosen.length - failed.length;
    show(failed);
    send.disabled = false;
    await reload(done ? `${done} berkas diunggah.` : '');
  }

  input.onchange = () => {
    add(input.files);
    input.value = '';
  };
  zone.ondragover = event => {
    event.preventDefault();
    zone.classList.add('seret');
  };
  zone.ondragleave = () => zone.classList.remove('seret');
  zone.ondrop = event => {
    event.preventDefault();
    zone.classList.remove('seret');
    add(event.dataTransfer.files);
  };

  node.replaceChildren(
    element(
      'section',
      {className: 'tayang-berkas'},
      element('h4', {}, 'Berkas kasus ini'),
      list,
      element('h4', {}, 'Tambah berkas'),
      zone,
      choices,
      send,
      status
    )
  );
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
