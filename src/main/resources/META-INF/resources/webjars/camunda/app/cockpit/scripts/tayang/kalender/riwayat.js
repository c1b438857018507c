// Every change with who, when and why; what still holds can be withdrawn.

import {el, waktu} from '../../../../../lib/tayang/dasar.js';
import {tenggatTindakan} from './pratinjau.js';

function rentang(act, zona) {
  if (act.tenggatBerubah === 0) {
    return 'Tidak menggeser tenggat.';
  }
  const span =
    act.tenggatBerubah === 1
      ? waktu(act.tenggatAwal, zona)
      : `${waktu(act.tenggatAwal, zona)} sampai ${waktu(act.tenggatAkhir, zona)}`;
  return `Menggeser ${act.tenggatBerubah} tenggat, menjadi ${span}.`;
}

function satu(change, zona, withdraw) {
  return el(
    'li',
    {class: change.dicabut ? 'dicabut' : null},
    el('span', {class: 'kk-label'}, change.dicabut ? 'Dicabut' : 'Berlaku'),
    ' ',
    el('span', {class: 'teks'}, change.uraian),
    change.dicabut
      ? el(
          'div',
          {class: 'rincian'},
          `Dicabut oleh ${change.dicabut.oleh}, ${waktu(change.dicabut.pada, zona)}: ${change.dicabut.alasan}`
        )
      : el(
          'button',
          {type: 'button', class: 'btn btn-default', 'aria-label': `Cabut: ${change.uraian}`, onclick: () => withdraw([change.id])},
          'Cabut'
        )
  );
}

function tenggat(zona, act) {
  const place = el('div', {'aria-live': 'polite'});
  const button = el('button', {type: 'button', class: 'btn btn-link', onclick: muat}, 'Lihat tenggatnya');

  async function muat() {
    button.disabled = true;
    try {
      place.replaceChildren(...(await tenggatTindakan(zona, act)));
      button.remove();
    } catch (failure) {
      place.replaceChildren(el('p', {class: 'kk-galat', role: 'alert'}, failure.message));
      button.disabled = false;
    }
  }

  return [button, place];
}

function tindakan(zona, act, withdraw) {
  const open = act.perubahan.filter(change => !change.dicabut);
  return el(
    'li',
    {class: 'tindakan'},
    el('p', {class: 'rincian'}, el('strong', {}, act.oleh), `, ${waktu(act.pada, zona)}`),
    el('p', {class: 'alasan'}, `Alasan: ${act.alasan}`),
    act.perubahan.length > 0 && el('ul', {class: 'uraian'}, act.perubahan.map(change => satu(change, zona, withdraw))),
    act.mencabut.length > 0 && el('ul', {class: 'uraian'}, act.mencabut.map(words => el('li', {}, `Mencabut: ${words}`))),
    el('p', {class: 'rincian'}, rentang(act, zona), ' ', act.tenggatBerubah > 0 && tenggat(zona, act)),
    open.length > 1 &&
      el(
        'button',
        {type: 'button', class: 'btn btn-default', onclick: () => withdraw(open.map(change => change.id))},
        `Cabut semua (${open.length})`
      )
  );
}

/** @param {(ids: string[]) => void} withdraw called with the changes to withdraw */
export function riwayat(zona, acts, withdraw) {
  return acts.length === 0
    ? el('p', {class: 'kosong'}, 'Belum ada perubahan. Yang berlaku adalah konfigurasi dan daftar hari libur bawaan.')
    : el('ol', {class: 'riwayat'}, acts.map(act => tindakan(zona, act, withdraw)));
}
