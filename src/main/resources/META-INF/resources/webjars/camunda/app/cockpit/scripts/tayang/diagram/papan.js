// The board on the diagram that switches the heat map: period, legend, and the same numbers as a table.

import {el, tanggal} from '../../../../../lib/tayang/dasar.js';
import {TANPA_DATA, TINGKAT, persen} from './peta.js';

const PERIODE = [
  ['7', '7 hari terakhir'],
  ['30', '30 hari terakhir'],
  ['90', '90 hari terakhir'],
  ['365', '365 hari terakhir'],
  ['sendiri', 'Tanggal pilihan']
];

const SHORT = {day: 'numeric', month: 'short', year: 'numeric'};

function legend() {
  return el(
    'ul',
    {class: 'legenda', 'aria-label': 'Legenda'},
    [...TINGKAT, TANPA_DATA].map(({kelas, teks}) =>
      el('li', {}, el('span', {class: `contoh tayang-warna ${kelas}`, 'aria-hidden': 'true'}), teks)
    )
  );
}

function table(steps) {
  const row = step => {
    const share = persen(step);
    return el(
      'tr',
      {},
      el('th', {scope: 'row'}, step.no ? `${step.no}. ${step.nama}` : step.nama),
      el('td', {}, String(step.berjalan)),
      el('td', {}, String(step.terlambatSekarang)),
      el('td', {}, share === null ? 'belum ada' : `${share}% (${step.tepatWaktu} dari ${counted(step)})`)
    );
  };
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ['Langkah', 'Berjalan', 'Terlambat', 'Tepat waktu'].map(head => el('th', {scope: 'col'}, head)))),
    el('tbody', {}, steps.map(row))
  );
}

function counted(step) {
  return step.tepatWaktu + step.diperpanjang + step.terlambat;
}

/** The dialog with the numbers of every step. */
function angka() {
  const title = el('h3', {id: 'tayang-angka-judul'});
  const content = el('div', {class: 'gulir', tabindex: '0', role: 'group', 'aria-labelledby': title.id});
  const dialog = el(
    'dialog',
    {class: 'tayang-dialog tayang-angka', 'aria-labelledby': title.id},
    title,
    content,
    el('button', {type: 'button', class: 'btn btn-default', onclick: () => dialog.close()}, 'Tutup')
  );
  return {
    buka() {
      document.body.append(dialog);
      dialog.showModal();
    },
    isi(text, table) {
      title.textContent = text;
      content.replaceChildren(table);
    },
    tutup: () => dialog.remove()
  };
}

/**
 * @param choice what is chosen; changed in place
 * @param {(what: string) => void} changed told after a change of "nyala" or "periode"
 */
export function papan(choice, changed) {
  const toggle = el('button', {type: 'button', class: 'saklar', onclick: flip}, 'Peta Mutu Baku');
  const select = el(
    'select',
    {class: 'form-control', onchange: pick},
    PERIODE.map(([value, text]) => el('option', {value}, text))
  );
  select.value = choice.periode;
  const from = el('input', {type: 'date', class: 'form-control', value: choice.dari, onchange: days});
  const to = el('input', {type: 'date', class: 'form-control', value: choice.sampai, onchange: days});
  const own = el('div', {class: 'sendiri'}, el('label', {}, 'Dari', from), el('label', {}, 'Sampai', to));
  const status = el('p', {class: 'status', role: 'status'});
  const numbers = angka();
  const body = el(
    'div',
    {},
    el('label', {}, 'Periode', select),
    own,
    status,
    el('p', {class: 'kepala'}, 'Selesai tepat waktu'),
    legend(),
    el('button', {type: 'button', class: 'btn btn-link', onclick: numbers.buka}, 'Angka per langkah')
  );
  const trouble = el('div');
  const node = el('section', {class: 'tayang-papan', 'aria-label': 'Mutu Baku pada diagram'}, toggle, trouble, body);
  // What is done on the board does not move the diagram below it.
  for (const type of ['wheel', 'mousedown', 'dblclick', 'touchstart', 'keydown']) {
    node.addEventListener(type, event => event.stopPropagation());
  }
  arrange();

  function arrange() {
    toggle.setAttribute('aria-pressed', String(choice.nyala));
    body.hidden = !choice.nyala;
    own.hidden = choice.periode !== 'sendiri';
  }

  function flip() {
    choice.nyala = !choice.nyala;
    arrange();
    changed('nyala');
  }

  function pick() {
    choice.periode = select.value;
    arrange();
    if (choice.periode !== 'sendiri' || (choice.dari && choice.sampai)) {
      changed('periode');
    }
  }

  function days() {
    choice.dari = from.value;
    choice.sampai = to.value;
    if (choice.dari && choice.sampai) {
      changed('periode');
    }
  }

  return {
    node,
    memuat() {
      trouble.replaceChildren();
      status.textContent = 'Memuat …';
    },
    galat(failure, again) {
      status.textContent = '';
      trouble.replaceChildren(
        el('p', {class: 'galat', role: 'alert'}, failure.message),
        el('button', {type: 'button', class: 'btn btn-default', onclick: () => {
          toggle.focus();
          again();
        }}, 'Coba lagi')
      );
    },
    tampil({dari, sampai, langkah}) {
      const total = langkah.reduce((sum, step) => sum + counted(step), 0);
      const period = `${tanggal(dari, SHORT)} – ${tanggal(sampai, SHORT)}`;
      status.textContent =
        total === 0
          ? `Belum ada langkah yang dinilai pada ${period}.`
          : `${total.toLocaleString('id-ID')} langkah dinilai pada ${period}.`;
      numbers.isi(`Mutu Baku per langkah, ${period}`, table(langkah));
    },
    tutup() {
      numbers.tutup();
      node.remove();
    }
  };
}
