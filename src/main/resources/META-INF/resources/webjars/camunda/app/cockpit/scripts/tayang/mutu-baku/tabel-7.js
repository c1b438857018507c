// "Tabel 7", the half-yearly monitoring form: filled by the system, judged by the assessor, printed.

import {API, ambil, el, kirim, waktu} from '../../../../../lib/tayang/dasar.js';
import {alamat, area, galat, kosong, pilihan} from './unsur.js';
import {hariIni} from './periode.js';

const YEARS = 3;
const PATH = '/mutu-baku/tabel-7';

/** The running half-year and those before it, [value, text]. */
function semesters(today) {
  const [year, month] = today.split('-').map(Number);
  const list = [];
  for (let y = year; y > year - YEARS; y--) {
    for (const half of [2, 1]) {
      if (y < year || half === 1 || month > 6) {
        list.push([`${y}-${half}`, half === 1 ? `Semester I ${y}` : `Semester II ${y}`]);
      }
    }
  }
  return list;
}

function baris(line, choices, zona) {
  const judgement = el(
    'select',
    {class: 'form-control', 'aria-label': `Penilaian: ${line.prosedur}`},
    choices.map(one => el('option', {value: one, selected: one === line.penilaian.penilaian}, one))
  );
  const note = isian(`Catatan hasil penilaian: ${line.prosedur}`, line.penilaian.catatan);
  const action = isian(`Tindakan yang harus diambil: ${line.prosedur}`, line.penilaian.tindakan);
  const row = el(
    'tr',
    {},
    el('td', {class: 'angka'}, line.no),
    el('th', {scope: 'row'}, line.prosedur, el('small', {}, line.pelaksana)),
    el('td', {}, judgement),
    el('td', {}, note, asal(line, zona)),
    el('td', {}, action)
  );
  return {
    row,
    nilai: () => ({
      aktivitas: line.aktivitas,
      penilaian: judgement.value,
      catatan: note.value,
      tindakan: action.value
    })
  };
}

function isian(label, text) {
  const field = el('textarea', {class: 'form-control', rows: '3', maxlength: '2000', 'aria-label': label});
  field.value = text;
  return field;
}

/** Once somebody has judged, what the system counted stays in sight. */
function asal(line, zona) {
  return line.penilai && el(
    'small',
    {},
    `Dinilai ${line.penilai}, ${waktu(line.pada, zona)}. Hitungan sistem: ${line.hitungan.penilaian}. ${line.hitungan.catatan}`
  );
}

function formulir(table, zona, saved) {
  if (!table.baris.length) {
    return [kosong('SOP ini tidak mempunyai langkah.')];
  }
  const rows = table.baris.map(line => baris(line, table.pilihan, zona));
  const status = el('div', {role: 'status'});
  const query = {sop: table.sop, semester: table.semester};
  const save = el('button', {type: 'button', class: 'btn btn-primary', onclick: simpan}, 'Simpan penilaian');

  async function simpan() {
    save.disabled = true;
    status.replaceChildren('Menyimpan …');
    try {
      saved(await kirim(PATH, {...query, baris: rows.map(one => one.nilai())}));
    } catch (failure) {
      status.replaceChildren(galat(failure, simpan));
      save.disabled = false;
    }
  }

  const caption = `Tabel 7: ${table.namaSop}, ${table.namaSemester}`;
  return [
    !table.selesai && el('p', {}, 'Periode ini belum berakhir: angkanya masih dapat berubah.'),
    el(
      'div',
      {class: 'mb-gulir', tabindex: '0', role: 'group', 'aria-label': caption},
      el(
        'table',
        {class: 'mb-tabel mb-tabel-7'},
        el('caption', {}, caption),
        el(
          'thead',
          {},
          el('tr', {}, ['No', 'Prosedur', 'Penilaian terhadap penerapan', 'Catatan hasil penilaian', 'Tindakan yang harus diambil']
            .map(title => el('th', {scope: 'col'}, title)))
        ),
        el('tbody', {}, rows.map(one => one.row))
      )
    ),
    el(
      'div',
      {class: 'mb-unduh'},
      save,
      el('a', {class: 'btn btn-default', href: API + alamat(`${PATH}/cetak`, query), target: '_blank', rel: 'noopener'}, 'Halaman cetak'),
      el('a', {class: 'btn btn-default', href: API + alamat(`${PATH}/pdf`, query)}, 'Unduh PDF')
    ),
    el('p', {}, 'Yang dicetak adalah penilaian yang sudah disimpan. Setiap penilaian tersimpan bersama hitungan sistem saat itu.'),
    status
  ].filter(Boolean);
}

/** @param {{id: string, nama: string}[]} sops to choose from */
export function tabel7(sops, zona) {
  const options = semesters(hariIni(zona));
  let sop = sops.length ? sops[0].id : '';
  let semester = options[0][0];
  let message = '';
  const form = area(
    () => ambil(alamat(PATH, {sop, semester})),
    table => [...formulir(table, zona, kept), el('p', {role: 'status'}, message)]
  );

  function kept() {
    message = 'Penilaian tersimpan.';
    form.muat().then(() => (message = ''));
  }

  function pilih(change) {
    change();
    form.muat();
  }

  const choices = el(
    'div',
    {class: 'mb-saring'},
    pilihan('SOP', 'tabel7-sop', sops.map(({id, nama}) => [id, nama]), sop, event => pilih(() => (sop = event.target.value))),
    pilihan('Semester', 'tabel7-semester', options, semester, event => pilih(() => (semester = event.target.value)))
  );
  return sops.length
    ? {node: el('div', {}, choices, form.node), muat: form.muat}
    : {node: kosong('Belum ada SOP yang terpasang.'), muat: async () => {}};
}
