// Moments that processes wait for, in the dialog "Menunggu pihak lain": changed or brought forward until they come.

import {el, tanggal} from '../../../../lib/tayang/dasar.js';

const GONE = [404, 409];

function tombol(text, kind, onclick, label) {
  return el('button', {type: 'button', class: `btn btn-${kind}`, onclick, 'aria-label': label}, text);
}

/** Sends; a refusal is shown where it was asked for, unless the moment is no longer what it was. */
async function coba(button, error, send, done, text) {
  button.disabled = true;
  error.textContent = '';
  try {
    await send();
  } catch (failure) {
    if (GONE.includes(failure.status)) {
      await done(failure.message);
      return;
    }
    error.textContent = failure.message;
    button.disabled = false;
    return;
  }
  await done(text);
}

/** Day and time apart, and in words below: the order of day and month in a field follows the browser. */
function formulir(moment, service, done, batal) {
  const [hari, pukul] = moment.setempat.split('T');
  const zone = moment.tampil.split(' ').pop();
  const day = el('input', {type: 'date', class: 'form-control', value: hari, oninput: sebut});
  const time = el('input', {type: 'time', class: 'form-control', value: pukul, oninput: sebut});
  const words = el('output', {class: 'rincian'});
  const error = el('p', {class: 'galat', role: 'alert'});
  const send = el('button', {type: 'submit', class: 'btn btn-primary'}, 'Simpan waktu');

  function sebut() {
    error.textContent = '';
    words.textContent =
      day.value && time.value ? `Menjadi ${tanggal(day.value, {dateStyle: 'full'})} ${time.value.replace(':', '.')} ${zone}` : '';
  }

  function simpan(event) {
    event.preventDefault();
    const missing = [[day, 'Tanggal'], [time, 'Jam']].find(([field]) => field.value === '');
    if (missing) {
      error.textContent = `${missing[1]} belum diisi.`;
      missing[0].focus();
      return;
    }
    const typed = `${day.value}T${time.value}`;
    coba(send, error, () => service.move(moment, typed), done, `Waktu “${moment.judul || moment.sop}” sudah diubah.`);
  }

  sebut();
  return el(
    'form',
    {novalidate: true, onsubmit: simpan},
    el('div', {class: 'berdampingan'}, el('label', {}, 'Tanggal', day), el('label', {}, `Jam (${zone})`, time)),
    words,
    error,
    send,
    ' ',
    tombol('Batal', 'link', batal)
  );
}

function tanya(moment, service, done, batal) {
  const error = el('p', {class: 'galat', role: 'alert'});
  const text = `“${moment.label}” untuk “${moment.judul || moment.sop}” dijalankan sekarang.`;
  const yes = tombol('Ya, sekarang', 'primary', () => coba(yes, error, () => service.now(moment), done, text));
  return el(
    'div',
    {},
    el('p', {}, el('strong', {}, `Jalankan “${moment.label}” sekarang?`), ' Proses berlanjut dan tidak dapat dibatalkan.'),
    error,
    yes,
    ' ',
    tombol('Batal', 'link', batal)
  );
}

function butir(moment, service, done) {
  const about = `${nama(moment)}, ${moment.judul || 'Tanpa judul'}`;
  const action = el('div', {class: 'tindakan'});
  const change = tombol('Ubah waktu', 'default', () => buka(formulir, change), `Ubah waktu: ${about}`);
  const now = tombol('Sekarang', 'default', () => buka(tanya, now), `Sekarang: ${about}`);

  function tawarkan() {
    action.replaceChildren(...(moment.tiba ? [el('p', {class: 'rincian'}, 'Waktunya sudah tiba; proses sedang berlanjut.')] : [change, ' ', now]));
  }

  function buka(bagian, opener) {
    const batal = () => {
      tawarkan();
      opener.focus();
    };
    action.replaceChildren(bagian(moment, service, done, batal));
    action.querySelector('input, button').focus();
  }

  tawarkan();
  return el(
    'li',
    {},
    el('strong', {class: 'judul'}, moment.judul || 'Tanpa judul'),
    el('div', {class: 'rincian'}, moment.sop),
    el('div', {}, `${nama(moment)}: `, el('strong', {}, moment.tampil)),
    action
  );
}

function nama({label, kanal}) {
  return kanal === null ? label : `${label} ${kanal}`;
}

/**
 * The section of the dialog; null when there is no such moment.
 *
 * @param service move(moment, waktu) and now(moment); they throw what the server says
 * @param {(text: string) => Promise} done loads the dialog anew and says what happened
 */
export function waktuTerjadwal(moments, service, done) {
  return moments.length === 0
    ? null
    : el(
        'section',
        {},
        el('h4', {}, 'Menunggu waktunya; dapat diubah sampai saat itu'),
        el('ul', {class: 'waktu'}, moments.map(moment => butir(moment, service, done)))
      );
}
