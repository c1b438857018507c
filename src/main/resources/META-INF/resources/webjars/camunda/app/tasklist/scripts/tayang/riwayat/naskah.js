// The versions of a text, each with what changed since the one before.

import {el, waktu} from '../../../../../lib/tayang/dasar.js';
import {judulLangkah} from './linimasa.js';

const CHANGES = {hapus: ['del', 'dihapus'], tambah: ['ins', 'ditambahkan']};

/** Marked by what it is and by its line, and for screen readers in words: colour alone says nothing. */
export function potongan({jenis, teks}) {
  if (jenis === 'sama') {
    return teks;
  }
  const [tag, word] = CHANGES[jenis];
  return el(tag, {}, el('span', {class: 'sr-only'}, ` [${word}: `), teks, el('span', {class: 'sr-only'}, '] '));
}

function bidang({label, potongan: runs}) {
  const changed = runs.some(({jenis}) => jenis !== 'sama');
  return {changed, parts: [el('dt', {}, label), el('dd', {class: 'teks'}, runs.map(potongan))]};
}

function isi({ke, bidang: fields}) {
  const shown = fields.map(bidang);
  if (ke === 1) {
    return el('dl', {}, shown.map(({parts}) => parts));
  }
  const same = fields.filter((field, at) => !shown[at].changed).map(({label}) => label);
  return [
    el('dl', {}, shown.filter(({changed}) => changed).map(({parts}) => parts)),
    same.length > 0 && el('p', {class: 'rincian'}, `Tidak berubah: ${same.join(', ')}.`)
  ];
}

function versi(version, zona, open) {
  const who = version.oleh === null ? 'saat kasus dimulai atau oleh sistem' : version.oleh;
  const from = version.langkah === null ? '' : ` · ${judulLangkah(version)}`;
  return el(
    'details',
    {open},
    el('summary', {}, el('strong', {}, `Versi ${version.ke}`), ` · ${waktu(version.pada, zona)} · ${who}${from}`),
    version.ke > 1 &&
      el('p', {class: 'rincian'}, 'Dibanding versi sebelumnya: ', el('del', {}, 'dihapus'), ', ', el('ins', {}, 'ditambahkan'), '.'),
    isi(version)
  );
}

/** The newest first: it is what came back. */
export function naskah({judul, versi: versions}, zona) {
  return el(
    'div',
    {class: 'naskah'},
    el('h5', {}, judul),
    [...versions].reverse().map((version, at) => versi(version, zona, at === 0 && versions.length > 1))
  );
}
