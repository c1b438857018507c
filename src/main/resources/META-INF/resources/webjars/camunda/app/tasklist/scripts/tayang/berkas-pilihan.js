// Choosing and sending files: the tab "Berkas" and the box "Kelengkapan".

import {alertText, el} from '../../../../lib/tayang/dasar.js';

const MEGABYTE = 1024 * 1024;
export const ACCEPT = '.jpg,.jpeg,.png,.pdf,.docx,.xlsx,.pptx,.odt,.txt,image/jpeg,image/png';
const HEIC =
  'Foto HEIC (bawaan iPhone) tidak dapat dibuka kebanyakan peramban, jadi tidak diterima. Ubah dulu ke JPG, ' +
  'atau atur kamera ke "Paling Kompatibel" (Pengaturan > Kamera > Format).';

let newest = 0;

/** "1,2 GB", "2,4 MB", "812 KB", rounded up as the server does. */
export function size(bytes) {
  const [value, unit] =
    bytes < MEGABYTE
      ? [Math.ceil(bytes / 1024), 'KB']
      : bytes < 1024 * MEGABYTE
        ? [Math.ceil((bytes / MEGABYTE) * 10) / 10, 'MB']
        : [Math.ceil((bytes / MEGABYTE / 1024) * 10) / 10, 'GB'];
  return `${value.toLocaleString('id-ID', {maximumFractionDigits: 1})} ${unit}`;
}

/** Two fields beside a picture, with their values. */
export function pictureFields(altText = '', credit = '') {
  const id = `tayang-gambar-${++newest}`;
  const alt = el('input', {type: 'text', id, maxlength: 500, required: true, value: altText});
  const source = el('input', {type: 'text', id: `${id}-sumber`, maxlength: 200, value: credit});
  const node = el(
    'div',
    {class: 'keterangan'},
    el('label', {for: alt.id}, 'Apa yang terlihat pada gambar ini? (wajib)'),
    alt,
    el('label', {for: source.id}, 'Sumber foto (bila perlu disebut)'),
    source
  );
  return {
    node,
    alt,
    valid: () => alt.value.trim().length >= 3,
    texts: () => ({teksAlternatif: alt.value, sumber: source.value})
  };
}

function isImage(file) {
  return file.type.startsWith('image/');
}

/** Why a file would not be taken; null when only its content can tell. */
function refusal(file, limits) {
  if (/\.(heic|heif)$/i.test(file.name) || /image\/hei[cf]/.test(file.type)) {
    return HEIC;
  }
  if (file.size === 0) {
    return 'Berkas kosong. Periksa apakah berkas sudah tersimpan dengan benar.';
  }
  const kind = isImage(file) ? 'gambar' : /\.txt$/i.test(file.name) ? 'teks' : 'dokumen';
  const limit = limits && limits[kind];
  return limit && file.size > limit.ukuran
    ? `Berkas terlalu besar: ${size(file.size)}. Batas untuk ${kind}: ${size(limit.ukuran)}. ${limit.alasan}`
    : null;
}

/** A file that was chosen: waiting, under way, stopped or refused. */
function choice(file, limits, {send, drop}) {
  const refused = refusal(file, limits);
  const fields = isImage(file) && !refused ? pictureFields() : null;
  const state = el('div');
  const resume = el('button', {type: 'button', hidden: true, onclick: send, 'aria-label': `Lanjutkan ${file.name}`}, 'Lanjutkan');
  const cancel = el('button', {type: 'button', 'aria-label': `Batalkan ${file.name}`}, 'Batalkan');
  const item = el(
    'li',
    {},
    el(
      'div',
      {class: 'isi'},
      el('strong', {}, el('bdi', {}, file.name)),
      ` (${size(file.size)})`,
      fields && fields.node,
      state
    ),
    el('div', {class: 'tindakan-berkas'}, resume, cancel)
  );
  const say = message => state.replaceChildren(alertText(message));
  const one = {item, possible: !refused, underway: false, valid, upload, say, focus, settled};
  let stop = null;

  function valid() {
    if (!fields || fields.valid()) {
      return true;
    }
    say('Isi dulu apa yang terlihat pada gambar, bagi pembaca yang tidak dapat melihatnya.');
    return false;
  }

  /** The file as the server has it; null when it did not take it. */
  async function upload(files, taskId) {
    const bar = el('progress', {max: 1, value: 0, 'aria-label': `Mengunggah ${file.name}`});
    const words = el('span', {class: 'rincian'}, 'Mengunggah …');
    state.replaceChildren(bar, words);
    resume.hidden = true;
    one.underway = true;
    stop = new AbortController();
    try {
      return await files.upload(
        taskId,
        file,
        fields ? fields.texts() : {},
        share => {
          bar.value = share;
          words.textContent = share < 1 ? `${Math.floor(share * 100)} %` : 'Terkirim, sedang diperiksa …';
        },
        stop.signal
      );
    } catch (failed) {
      say(failed.message);
      resume.hidden = failed.final;
      one.possible = !failed.final;
      return null;
    } finally {
      one.underway = false;
    }
  }

  function settled() {
    item.remove();
  }

  function focus() {
    (fields ? fields.alt : cancel).focus();
  }

  cancel.onclick = () => {
    if (stop) {
      stop.abort();
    }
    drop(one);
  };
  if (refused) {
    say(refused);
  }
  return one;
}

/**
 * Files that were chosen, and the button that sends them one after the other.
 *
 * @param taken is given each file as the case has it now; what it throws is said at the file
 * @param done is told at the end how many were taken
 */
export function queue(files, taskId, {taken = () => {}, done, label = 'Unggah'}) {
  let chosen = [];
  const list = el('ul', {class: 'pilihan'});
  const button = el('button', {type: 'button', class: 'utama', hidden: true, onclick: () => send(chosen), 'aria-label': label}, 'Unggah');

  function refresh() {
    button.hidden = !chosen.some(one => one.possible);
    button.disabled = chosen.some(one => one.underway);
  }

  function drop(one) {
    chosen = chosen.filter(other => other !== one);
    one.settled();
    refresh();
  }

  async function add(added) {
    // Copied before the first wait: the browser empties what was dropped or chosen.
    const all = Array.from(added);
    const limits = await files.limits();
    const next = all.map(file => {
      const one = choice(file, limits, {send: () => send([one]), drop});
      return one;
    });
    chosen.push(...next);
    list.append(...next.map(one => one.item));
    refresh();
    return next;
  }

  async function send(wanted) {
    const ones = wanted.filter(one => one.possible && !one.underway);
    const invalid = ones.filter(one => !one.valid());
    if (invalid.length) {
      invalid[0].focus();
      return;
    }
    let count = 0;
    for (const one of ones) {
      if (!chosen.includes(one)) {
        continue;
      }
      const sending = one.upload(files, taskId);
      refresh();
      const file = await sending;
      if (file) {
        try {
          await taken(file);
          drop(one);
          count++;
        } catch (failure) {
          one.say(failure.message);
        }
      }
      refresh();
    }
    await done(count);
  }

  return {list, button, add, focus: () => (list.querySelector('input') ?? button).focus()};
}

/** Lets files be dropped anywhere on a node. */
export function dropZone(node, add) {
  const files = event => event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');
  node.addEventListener('dragover', event => {
    if (files(event)) {
      event.preventDefault();
      node.classList.add('seret');
    }
  });
  node.addEventListener('dragleave', event => {
    if (!node.contains(event.relatedTarget)) {
      node.classList.remove('seret');
    }
  });
  node.addEventListener('drop', event => {
    if (files(event)) {
      event.preventDefault();
      node.classList.remove('seret');
      add(event.dataTransfer.files);
    }
  });
}
