// The form for one new change.

import {el} from '../../../../../lib/tayang/dasar.js';
import {JENIS} from './kata.js';

const CONTOH = 'senin-kamis: 07:30-12:00, 13:00-16:00\njumat: 07:30-11:30, 13:00-16:30';

/** Which fields a kind has, with their labels. */
const BIDANG = {
  libur: {mulai: 'Tanggal', nama: 'Nama hari libur', sumber: 'Sumber: nomor keputusan'},
  'cuti-bersama': {mulai: 'Tanggal', nama: 'Nama cuti bersama', sumber: 'Sumber: nomor keputusan'},
  penutupan: {mulai: 'Dari tanggal', sampai: 'Sampai tanggal (kosong: satu hari)', nama: 'Keperluan', sumber: 'Dasar (boleh kosong)'},
  'hari-kerja': {mulai: 'Tanggal', nama: 'Keperluan', jamHari: 'Jam kerja (kosong: seperti biasa)', sumber: 'Dasar (boleh kosong)'},
  pola: {
    mulai: 'Berlaku mulai (kosong: sejak semula)',
    sampai: 'Sampai (kosong: seterusnya)',
    nama: 'Nama pola',
    ramadan: 'Jam kerja bulan Ramadan (32,5 jam seminggu)',
    jam: 'Jam kerja per hari',
    sumber: 'Dasar (boleh kosong)'
  }
};

function bidang(id, label, input, help) {
  const helpId = `${id}-bantuan`;
  input.setAttribute('id', id);
  if (help) {
    input.setAttribute('aria-describedby', helpId);
  }
  return el('div', {class: 'bidang'}, el('label', {for: id}, label), input, help && el('p', {id: helpId, class: 'bantuan'}, help));
}

/**
 * @param {object[]} patterns those that hold, to begin a new one from
 * @param {(change: object) => void} preview called with what was typed
 */
export function formulir(patterns, preview) {
  const kind = el('select', {class: 'form-control'}, Object.entries(JENIS).map(([value, {nama}]) => el('option', {value}, nama)));
  const fields = el('div', {class: 'bidang-bidang'});
  let inputs = {};

  function text(attrs) {
    return el('input', {type: 'text', class: 'form-control', ...attrs});
  }

  function salin() {
    const choice = el(
      'select',
      {class: 'form-control'},
      el('option', {value: ''}, '– pola baru –'),
      patterns.map((pattern, place) => el('option', {value: String(place)}, pattern.nama))
    );
    choice.addEventListener('change', () => {
      const pattern = patterns[Number(choice.value)];
      if (choice.value === '' || !pattern) {
        return;
      }
      inputs.nama.value = pattern.nama;
      inputs.mulai.value = pattern.mulai || '';
      inputs.sampai.value = pattern.sampai || '';
      inputs.ramadan.checked = pattern.ramadan;
      inputs.jam.value = pattern.jam;
    });
    return bidang(
      'kk-salin',
      'Mulai dari pola',
      choice,
      'Pola dengan nama yang sama menggantikan pola dari konfigurasi, misalnya setelah sidang isbat.'
    );
  }

  function tampil() {
    const labels = BIDANG[kind.value];
    inputs = {
      mulai: el('input', {type: 'date', class: 'form-control', min: '2000-01-01', max: '2099-12-31'}),
      sampai: el('input', {type: 'date', class: 'form-control', min: '2000-01-01', max: '2099-12-31'}),
      nama: text({maxlength: '200'}),
      sumber: text({maxlength: '400'}),
      jamHari: text({maxlength: '100', placeholder: '08:00-12:00, 13:00-15:00'}),
      jam: el('textarea', {class: 'form-control', rows: '4', maxlength: '900'}),
      ramadan: el('input', {type: 'checkbox', id: 'kk-ramadan'})
    };
    const help = {jam: `Satu baris untuk satu atau beberapa hari, seperti: ${CONTOH.split('\n')[0]}`};
    if (kind.value === 'pola') {
      inputs.jam.value = CONTOH;
    }
    fields.replaceChildren(
      ...[
        kind.value === 'pola' && salin(),
        ...Object.entries(labels).map(([name, label]) =>
          name === 'ramadan'
            ? el('div', {class: 'bidang centang'}, inputs.ramadan, el('label', {for: 'kk-ramadan'}, label))
            : bidang(`kk-${name}`, label, inputs[name], help[name])
        )
      ].filter(Boolean)
    );
  }

  function tulisan() {
    const has = BIDANG[kind.value];
    const value = name => (has[name] ? inputs[name].value.trim() : '');
    return {
      jenis: kind.value,
      mulai: value('mulai'),
      sampai: value('sampai'),
      nama: value('nama'),
      sumber: value('sumber'),
      ramadan: Boolean(has.ramadan) && inputs.ramadan.checked,
      jam: value('jam') || value('jamHari')
    };
  }

  kind.addEventListener('change', tampil);
  tampil();
  return el(
    'form',
    {
      novalidate: true,
      onsubmit: event => {
        event.preventDefault();
        preview(tulisan());
      }
    },
    bidang('kk-jenis', 'Jenis perubahan', kind),
    fields,
    el('button', {type: 'submit', class: 'btn btn-primary'}, 'Lihat pratinjau')
  );
}
