// The form that names a substitute.

import {el, kirim} from '../dasar.js';

let newest = 0;

/** A label with its input, and help below. */
export function bidang(label, input, help) {
  const id = `pengganti-${++newest}`;
  input.id = id;
  if (help) {
    input.setAttribute('aria-describedby', `${id}-bantuan`);
  }
  return el('div', {class: 'bidang'}, el('label', {for: id}, label), input, help && el('p', {id: `${id}-bantuan`, class: 'bantuan'}, help));
}

function jenis(admin) {
  if (!admin) {
    return el('p', {class: 'bidang'}, 'Jenis: ', el('strong', {}, 'Plh.'), ' – Anda berhalangan sementara. Plt. ditetapkan admin.');
  }
  const choice = (value, text) =>
    el('label', {class: 'pilihan'}, el('input', {type: 'radio', name: 'pengganti-jenis', value, checked: value === 'Plh.'}), ` ${text}`);
  return el(
    'fieldset',
    {class: 'bidang'},
    el('legend', {}, 'Jenis'),
    choice('Plh.', 'Plh. – pejabatnya berhalangan sementara'),
    choice('Plt.', 'Plt. – jabatannya sedang kosong')
  );
}

/**
 * @param {object} page the answer of /pengganti
 * @param {(words: string) => void} named called after it is in force
 */
export function formulir(page, named) {
  const zone = page.zona;
  const kind = jenis(page.admin);
  const position = el(
    'select',
    {class: 'form-control'},
    page.jabatan.length > 1 && el('option', {value: ''}, '– pilih jabatan –'),
    page.jabatan.map(({id, nama}) => el('option', {value: id}, nama))
  );
  const person = el('select', {class: 'form-control'});
  const letter = el('input', {type: 'text', class: 'form-control', maxlength: '100', autocomplete: 'off'});
  const start = el('input', {type: 'datetime-local', class: 'form-control', min: '2000-01-01T00:00', max: '2099-12-31T23:59'});
  const end = el('input', {type: 'datetime-local', class: 'form-control', min: page.sekarang.slice(0, 16), max: '2099-12-31T23:59'});
  const reason = el('textarea', {class: 'form-control', rows: '2', maxlength: '2000'});
  const error = el('p', {class: 'galat', role: 'alert'});
  const send = el('button', {type: 'submit', class: 'btn btn-primary'}, 'Tetapkan pengganti');
  start.value = page.sekarang.slice(0, 16);

  /** Who holds the position himself is no substitute for it. */
  function orang() {
    const name = page.jabatan.find(({id}) => id === position.value)?.nama;
    const before = person.value;
    person.replaceChildren(
      el('option', {value: ''}, '– pilih orang –'),
      ...page.orang
        .filter(one => !one.jabatan.includes(name))
        .map(one => el('option', {value: one.id}, one.jabatan.length ? `${one.nama} – ${one.jabatan.join(', ')}` : one.nama))
    );
    person.value = before;
    if (person.selectedIndex < 0) {
      person.value = '';
    }
  }

  async function tetapkan(event) {
    event.preventDefault();
    error.textContent = '';
    const empty = [
      [position, 'Pilih jabatan yang digantikan.'],
      [person, 'Pilih orang yang menggantikan.'],
      [letter, 'Isi nomor surat perintah atau SK.'],
      [start, 'Isi tanggal dan jam mulai.'],
      [end, 'Isi tanggal dan jam sampai: setiap penggantian punya akhir.'],
      [reason, 'Isi alasannya.']
    ].find(([input]) => input.value.trim() === '');
    if (empty) {
      error.textContent = empty[1];
      empty[0].focus();
      return;
    }
    send.disabled = true;
    try {
      const done = await kirim('/pengganti', {
        jabatan: position.value,
        jenis: kind.querySelector(':checked')?.value ?? 'Plh.',
        orang: person.value,
        nomorSurat: letter.value,
        mulai: start.value,
        sampai: end.value,
        alasan: reason.value
      });
      const who = person.selectedOptions[0].textContent.split(' – ')[0];
      named(`${who} ditetapkan sebagai ${done.sebutan}.`);
    } catch (failure) {
      error.textContent = failure.message;
      send.disabled = false;
    }
  }

  position.addEventListener('change', orang);
  orang();
  return el(
    'form',
    {novalidate: true, onsubmit: tetapkan, 'aria-label': 'Tetapkan pengganti'},
    bidang('Jabatan yang digantikan', position),
    kind,
    bidang('Orang yang menggantikan', person),
    bidang('Nomor surat perintah atau SK', letter),
    el(
      'div',
      {class: 'berdua'},
      bidang(`Mulai (${zone})`, start),
      bidang(`Sampai (${zone})`, end, 'Mulai menit ini tugasnya kembali ke pemegang jabatan.')
    ),
    bidang('Alasan', reason, 'Dibaca admin, pemegang jabatan dan penggantinya.'),
    error,
    send
  );
}
