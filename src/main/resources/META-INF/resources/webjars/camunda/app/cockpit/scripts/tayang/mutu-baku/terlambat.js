// The late list: filters, sorting, pages. Its controls stay while rows come and go, so that the focus does too.

import {ambil, el, menit, waktu} from '../../../../../lib/tayang/dasar.js';
import {alamat, angka, baris, galat, isiPilihan, kelompok, kosong, pilihan} from './unsur.js';

const LATENESS = [
  ['0', 'Semua'],
  ['60', '1 jam kerja atau lebih'],
  ['240', '4 jam kerja atau lebih'],
  ['480', '8 jam kerja atau lebih'],
  ['2250', '37,5 jam kerja (sepekan) atau lebih']
];
const SIZES = [['25', '25'], ['50', '50'], ['100', '100']];

/** Kept while Cockpit is open, for the way back from a case. */
const asked = {sop: '', unit: '', pelaksana: '', lewat: '0', urut: 'tenggat', arah: 'naik', halaman: 0, ukuran: '25'};

function columns(zone) {
  const tasklist = location.pathname.replace('/cockpit/', '/tasklist/');
  return [
    {
      judul: 'Kasus',
      urut: 'kasus',
      kepala: true,
      isi: row => [
        el('a', {href: `#/process-instance/${encodeURIComponent(row.kasus)}`}, row.judul || 'Tanpa judul'),
        row.nomor && el('small', {}, row.nomor)
      ]
    },
    {
      judul: 'Langkah',
      urut: 'langkah',
      isi: row => [
        `${row.noLangkah ? `${row.noLangkah}. ` : ''}${row.langkah}`,
        row.ulangan > 1 && ` (ke-${row.ulangan})`,
        el('small', {}, row.namaSop)
      ]
    },
    {
      judul: 'Pelaksana',
      isi: row => [
        row.unit,
        row.pelaksana !== row.unit && el('small', {}, `Kolom ${row.pelaksana}`),
        el('small', {}, row.oleh ? `diambil ${row.oleh}` : 'belum diambil')
      ]
    },
    {
      judul: 'Tenggat',
      urut: 'tenggat',
      isi: row => [
        waktu(row.tenggat, zone()),
        el('small', {}, `Mutu Baku ${row.standar || '–'}${row.diperpanjang ? ', diperpanjang' : ''}`)
      ]
    },
    {judul: 'Terlambat', isi: row => el('strong', {class: 'mb-lewat'}, menit(row.lewatMenit))},
    {judul: 'Dimulai', urut: 'dibuat', isi: row => [waktu(row.dibuat, zone()), el('small', {}, `umur ${menit(row.umurMenit)}`)]},
    {
      judul: 'Tugas',
      isi: row =>
        el(
          'a',
          {
            href: `${tasklist}#/?task=${encodeURIComponent(row.tugas)}`,
            'aria-label': `Buka tugas ${row.langkah}, ${row.judul || 'tanpa judul'}`
          },
          'Buka tugas'
        )
    }
  ];
}

export function daftarTerlambat(sops) {
  let zone = '';
  let latest = 0;
  const shown = columns(() => zone);
  const status = el('p', {class: 'mb-status', role: 'status'});
  const message = el('div');
  const body = el('tbody');
  const heads = shown.map(head);
  const table = el(
    'div',
    {class: 'mb-gulir', tabindex: '0', role: 'group', 'aria-label': 'Langkah yang terlambat'},
    el(
      'table',
      {class: 'mb-tabel'},
      el('caption', {}, 'Langkah yang terlambat; lama dan umurnya dihitung dalam jam kerja'),
      el('thead', {}, el('tr', {}, heads)),
      body
    )
  );
  const back = turn('‹ Sebelumnya', -1);
  const forth = turn('Berikutnya ›', 1);
  const place = el('span');
  const pages = el('nav', {class: 'mb-halaman', 'aria-label': 'Halaman daftar terlambat'}, back, place, forth);

  const filter = el(
    'form',
    {class: 'mb-saring', 'aria-label': 'Saringan daftar terlambat', onsubmit: apply},
    pilihan('SOP', 'sop', [['', 'Semua SOP'], ...sops.map(({id, nama}) => [id, nama])], asked.sop, narrow),
    pilihan('Unit', 'unit', units(asked.sop), asked.unit),
    pilihan('Pelaksana', 'pelaksana', lanes(asked.sop), asked.pelaksana),
    pilihan('Lama terlambat', 'lewat', LATENESS, asked.lewat),
    pilihan('Baris per halaman', 'ukuran', SIZES, asked.ukuran),
    el('button', {type: 'submit', class: 'btn btn-primary'}, 'Tampilkan'),
    el('button', {type: 'button', class: 'btn btn-default', onclick: reset}, 'Hapus saringan')
  );

  function units(sop) {
    return [['', 'Semua unit'], ...kelompok(sops, sop, 'unit')];
  }

  function lanes(sop) {
    return [['', 'Semua pelaksana'], ...kelompok(sops, sop, 'pelaksana')];
  }

  /** Only what the chosen SOP has can be chosen further. */
  function narrow() {
    const {sop, unit, pelaksana} = filter.elements;
    isiPilihan(unit, units(sop.value), unit.value);
    isiPilihan(pelaksana, lanes(sop.value), pelaksana.value);
  }

  function apply(event) {
    event.preventDefault();
    Object.assign(asked, Object.fromEntries(new FormData(filter)), {halaman: 0});
    muat();
  }

  function reset() {
    filter.reset();
    for (const select of filter.querySelectorAll('select')) {
      select.selectedIndex = 0;
    }
    narrow();
    Object.assign(asked, Object.fromEntries(new FormData(filter)), {halaman: 0});
    muat();
  }

  function head(column) {
    if (!column.urut) {
      return el('th', {scope: 'col'}, column.judul);
    }
    const sign = el('span', {'aria-hidden': 'true', class: 'mb-arah'});
    const button = el('button', {type: 'button', onclick: () => sort(column.urut)}, column.judul, sign);
    return el('th', {scope: 'col', 'data-urut': column.urut}, button);
  }

  function sort(by) {
    const turned = asked.urut === by && asked.arah === 'naik';
    Object.assign(asked, {urut: by, arah: turned ? 'turun' : 'naik', halaman: 0});
    muat();
  }

  /** Not "disabled": the focus would be lost on the last page. */
  function turn(text, step) {
    return el(
      'button',
      {
        type: 'button',
        class: 'btn btn-default',
        onclick: ({currentTarget}) => {
          if (currentTarget.getAttribute('aria-disabled') !== 'true') {
            asked.halaman += step;
            muat();
          }
        }
      },
      text
    );
  }

  function order() {
    for (const cell of heads.filter(({dataset}) => dataset.urut)) {
      const now = cell.dataset.urut === asked.urut;
      cell.setAttribute('aria-sort', !now ? 'none' : asked.arah === 'naik' ? 'ascending' : 'descending');
      cell.querySelector('.mb-arah').textContent = !now ? ' ↕' : asked.arah === 'naik' ? ' ▲' : ' ▼';
    }
  }

  function narrowed() {
    return Boolean(asked.sop || asked.unit || asked.pelaksana || asked.lewat !== '0');
  }

  function show(page) {
    zone = page.zona;
    const count = Math.max(1, Math.ceil(page.jumlah / page.ukuran));
    if (page.halaman >= count) {
      asked.halaman = count - 1;
      return muat();
    }
    order();
    body.replaceChildren(...page.baris.map(row => baris(shown, row)));
    table.hidden = pages.hidden = page.jumlah === 0;
    message.replaceChildren(
      ...(page.jumlah > 0
        ? []
        : [kosong(narrowed() ? 'Tidak ada langkah terlambat dengan saringan ini.' : 'Tidak ada langkah yang terlambat saat ini.')])
    );
    status.textContent = page.jumlah === 0 ? '' : `${angka(page.jumlah)} langkah terlambat`;
    place.textContent = `Halaman ${angka(page.halaman + 1)} dari ${angka(count)}`;
    back.setAttribute('aria-disabled', page.halaman === 0);
    forth.setAttribute('aria-disabled', page.halaman + 1 >= count);
    return null;
  }

  async function muat() {
    const mine = ++latest;
    table.setAttribute('aria-busy', 'true');
    status.textContent = 'Memuat …';
    try {
      const page = await ambil(alamat('/mutu-baku/terlambat', asked));
      if (mine === latest) {
        await show(page);
      }
    } catch (failure) {
      if (mine === latest) {
        status.textContent = '';
        table.hidden = pages.hidden = true;
        message.replaceChildren(galat(failure, muat));
      }
    }
    table.setAttribute('aria-busy', 'false');
  }

  table.hidden = pages.hidden = true;
  order();
  return {node: el('div', {}, filter, status, message, table, pages), muat};
}
