// The dialogs of the actions on an open step. Each asks for a reason, which is kept.

import {el, kirim, waktu} from '../../../../../lib/tayang/dasar.js';

const REASON = 2000;
const JUDUL = {
  ingatkan: 'Ingatkan sekarang',
  perpanjang: 'Perpanjang tenggat',
  alihkan: 'Alihkan ke kelompok'
};
const HASIL = {
  ingatkan: 'Pengingat sudah dicatat dan dikirim',
  perpanjang: 'Tenggat sudah diperpanjang',
  alihkan: 'Langkah sudah dialihkan'
};

function field(label, control, help) {
  return el('label', {}, el('span', {}, label), control, help);
}

/** A message to whoever has the step. */
function ingatkan(step) {
  const to = step.olehNama === null ? `semua anggota ${step.unitNama}` : step.olehNama;
  return {isian: [el('p', {}, `Surel dikirim kepada ${to}.`)], nilai: () => ({})};
}

/** Day and time apart, and in words below: the order of day and month in a field follows the browser. */
function perpanjang(step, {zona}) {
  const day = el('input', {type: 'date', class: 'form-control', name: 'tanggal', required: true, oninput: say});
  const time = el('input', {type: 'time', class: 'form-control', name: 'jam', required: true, oninput: say});
  const words = el('output', {class: 'bantuan'}, ' ');
  function say() {
    const written = day.value && time.value ? new Date(`${day.value}T${time.value}:00Z`) : null;
    const text = written && written.toLocaleString('id-ID', {timeZone: 'UTC', dateStyle: 'full', timeStyle: 'short'});
    words.textContent = text ? `Tenggat baru: ${text} ${waktu(step.tenggat, zona).split(' ').pop()}` : ' ';
  }
  return {
    isian: [
      el('p', {}, `Tenggat sekarang: ${waktu(step.tenggat, zona)}. Langkah yang selesai sesudah standarnya, paling lambat pada tenggat baru, diputus “diperpanjang”.`),
      el('div', {class: 'berdampingan'}, field('Tanggal tenggat baru', day), field('Jam', time)),
      words
    ],
    nilai: () => ({tenggat: `${day.value}T${time.value}`})
  };
}

/** Its own group is offered only to take the step from the one who holds it. */
function alihkan(step, {kelompok}) {
  const offered = kelompok.filter(({id}) => id !== step.unit || step.oleh !== null);
  const select = el(
    'select',
    {class: 'form-control', name: 'kelompok', required: true},
    el('option', {value: ''}, 'Pilih kelompok …'),
    offered.map(({id, nama}) => el('option', {value: id}, id === step.unit ? `${nama} (lepas dari pemegangnya)` : nama))
  );
  return {
    isian: [
      el('p', {}, `Sekarang pada ${step.olehNama === null ? step.unitNama : `${step.olehNama}, ${step.unitNama}`}. Jam langkah tetap berjalan.`),
      field('Kelompok baru', select)
    ],
    nilai: () => ({kelompok: select.value})
  };
}

const ISIAN = {ingatkan, perpanjang, alihkan};

/**
 * Opens the dialog of an action.
 *
 * @param {(text: string) => Promise} done after the action was taken, with what to say
 * @param {() => Promise} changed after it was refused because the step is no longer what it was
 */
export function tindakan(kind, step, sheet, done, changed) {
  const {isian, nilai} = ISIAN[kind](step, sheet);
  const title = el('h3', {id: 'tayang-tindakan-judul'}, JUDUL[kind]);
  const reason = el('textarea', {class: 'form-control', name: 'alasan', rows: '3', maxlength: String(REASON), required: true});
  const error = el('p', {class: 'galat', role: 'alert'});
  const send = el('button', {type: 'submit', class: 'btn btn-primary'}, JUDUL[kind]);
  const cancel = el('button', {type: 'button', class: 'btn btn-link', onclick: () => dialog.close()}, 'Batal');
  const form = el(
    'form',
    {novalidate: true, onsubmit: submit},
    title,
    el('p', {class: 'langkah'}, step.nama),
    isian,
    field('Alasan (wajib, disimpan bersama nama Anda)', reason),
    error,
    el('div', {class: 'tombol'}, send, cancel)
  );
  const dialog = el('dialog', {class: 'tayang-dialog tayang-tindakan', 'aria-labelledby': title.id, onclose: () => dialog.remove()}, form);

  async function submit(event) {
    event.preventDefault();
    const missing = [...form.elements].find(control => control.required && control.value.trim() === '');
    if (missing) {
      const label = missing.closest('label').firstChild.textContent.replace(/ \(.*/, '');
      error.textContent = `${label} belum diisi.`;
      missing.focus();
      return;
    }
    send.disabled = true;
    error.textContent = '';
    try {
      await kirim(`/mutu-baku/langkah/${encodeURIComponent(step.tugas)}/${kind}`, {alasan: reason.value, ...nilai()});
      dialog.close();
      await done(`${HASIL[kind]}: ${step.nama}.`);
    } catch (failure) {
      error.textContent = failure.message;
      send.disabled = false;
      if (failure.status === 404 || failure.status === 409) {
        await changed();
      }
    }
  }

  document.body.append(dialog);
  dialog.showModal();
  form.querySelector('input, select, textarea').focus();
}
