// The dialog before every change: what it would do to which deadlines, and the reason that is asked for.

import {ambil, el, kirim, waktu} from '../../../../../lib/tayang/dasar.js';

function judul(move) {
  return move.judul || 'Tanpa judul';
}

function daftar(className, texts, role) {
  return texts.length > 0 && el('ul', {class: className, role}, texts.map(text => el('li', {}, text)));
}

function perubahan(row) {
  return el(
    'li',
    {},
    row.uraian || `${row.tulisan.mulai || 'Tanpa tanggal'} ${row.tulisan.nama}`,
    daftar('kk-galat', row.galat),
    daftar('kk-peringatan', row.peringatan)
  );
}

/** @param {(move: object) => string|Node} kasus how the case of a deadline is shown */
function tabelTenggat(moves, zona, caption, kasus) {
  return el(
    'table',
    {class: 'kk-tabel'},
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, ['Kasus', 'Langkah', 'Dari', 'Menjadi'].map(name => el('th', {scope: 'col'}, name)))),
    el(
      'tbody',
      {},
      moves.map(move =>
        el(
          'tr',
          {},
          el('td', {}, kasus(move)),
          el('td', {}, move.nama),
          el('td', {}, waktu(move.dari, zona)),
          el('td', {}, waktu(move.menjadi, zona))
        )
      )
    )
  );
}

function ringkasan(moves, zona) {
  if (moves.jumlah === 0) {
    return [el('p', {}, 'Tidak ada tenggat terbuka yang bergeser.')];
  }
  const ways = [moves.mundur > 0 && `${moves.mundur} mundur`, moves.maju > 0 && `${moves.maju} maju`].filter(Boolean);
  return [
    el(
      'p',
      {},
      el('strong', {}, `${moves.jumlah} tenggat bergeser`),
      ` (${ways.join(', ')}). Tenggat baru paling awal ${waktu(moves.palingAwal, zona)}, `,
      `paling akhir ${waktu(moves.palingAkhir, zona)}.`,
      moves.menjadiTerlambat > 0 && ` ${moves.menjadiTerlambat} langkah langsung menjadi terlambat.`,
      moves.tidakLagiTerlambat > 0 && ` ${moves.tidakLagiTerlambat} langkah tidak lagi terlambat.`
    ),
    tabelTenggat(moves.daftar, zona, 'Tenggat yang bergeser', judul),
    moves.lainnya > 0 && el('p', {}, `… dan ${moves.lainnya} tenggat lainnya.`)
  ];
}

function isi(preview, zona) {
  return [
    preview.perubahan.length > 0 && [
      el('h3', {}, 'Yang berlaku'),
      el('ul', {class: 'uraian'}, preview.perubahan.map(perubahan))
    ],
    preview.dicabut.length > 0 && [
      el('h3', {}, 'Yang dicabut'),
      el('ul', {class: 'uraian'}, preview.dicabut.map(words => el('li', {}, words)))
    ],
    daftar('kk-galat', preview.galat, 'alert'),
    preview.peringatan.length > 0 && [el('h3', {}, 'Perlu diperhatikan'), daftar('kk-peringatan', preview.peringatan)],
    preview.dapatDiterapkan && [el('h3', {}, 'Tenggat'), ringkasan(preview.tenggat, zona)],
    !preview.dapatDiterapkan && el('p', {}, 'Perubahan ini ditolak. Tutup pratinjau, perbaiki isiannya, lalu coba lagi.')
  ];
}

/**
 * @param {string} zona zone of the office
 * @param {object} usulan {tambah, cabut} as the API takes it
 * @param {(done: object) => void} applied called after it is in force
 */
export function pratinjau(zona, usulan, applied) {
  const body = el('div', {class: 'isi', 'aria-live': 'polite'}, el('p', {}, 'Menghitung …'));
  const title = el('h2', {id: 'kk-pratinjau-judul', tabindex: '-1'}, 'Pratinjau perubahan kalender');
  const dialog = el(
    'dialog',
    {class: 'tayang-dialog kk-pratinjau', 'aria-labelledby': 'kk-pratinjau-judul'},
    el(
      'header',
      {},
      title,
      el('button', {type: 'button', class: 'close', 'aria-label': 'Tutup', onclick: () => dialog.close()}, '×')
    ),
    body
  );
  const leave = () => dialog.close();
  dialog.addEventListener('close', () => {
    window.removeEventListener('hashchange', leave);
    dialog.remove();
  });
  // Back to another page of Cockpit: the dialog is not part of the page that goes.
  window.addEventListener('hashchange', leave);

  function keputusan(preview) {
    const reason = el('textarea', {id: 'kk-alasan', class: 'form-control', rows: '2', maxlength: '2000', required: true, 'aria-describedby': 'kk-alasan-galat'});
    const error = el('p', {id: 'kk-alasan-galat', class: 'kk-galat', role: 'alert'});
    const again = el('button', {type: 'button', class: 'btn btn-default', onclick: muat, hidden: true}, 'Muat ulang');
    const yes = el('button', {type: 'submit', class: 'btn btn-primary'}, 'Terapkan');

    async function terapkan(event) {
      event.preventDefault();
      error.textContent = '';
      if (reason.value.trim() === '') {
        error.textContent = 'Tulis dulu alasannya: siapa pun yang bertanya nanti menemukannya di sini.';
        reason.focus();
        return;
      }
      yes.disabled = true;
      try {
        const done = await kirim('/kalender/perubahan', {...usulan, revisi: preview.revisi, alasan: reason.value});
        dialog.close();
        applied(done);
      } catch (failure) {
        error.textContent = failure.message;
        again.hidden = failure.status !== 409;
        yes.disabled = false;
      }
    }

    return el(
      'form',
      {novalidate: true, onsubmit: terapkan},
      el('label', {for: 'kk-alasan'}, 'Alasan (wajib)'),
      reason,
      error,
      el(
        'div',
        {class: 'tombol'},
        yes,
        again,
        el('button', {type: 'button', class: 'btn btn-default', onclick: () => dialog.close()}, 'Batal')
      )
    );
  }

  async function muat() {
    body.replaceChildren(el('p', {}, 'Menghitung …'));
    try {
      const preview = await kirim('/kalender/pratinjau', usulan);
      const shown = isi(preview, zona).flat(Infinity).filter(Boolean);
      body.replaceChildren(...shown, ...(preview.dapatDiterapkan ? [keputusan(preview)] : []));
    } catch (failure) {
      body.replaceChildren(
        el('p', {class: 'kk-galat', role: 'alert'}, failure.message),
        el('button', {type: 'button', class: 'btn btn-default', onclick: muat}, 'Coba lagi')
      );
    }
    title.focus();
  }

  document.body.append(dialog);
  dialog.showModal();
  return muat();
}

/** The deadlines that an act of the past moved. */
export async function tenggatTindakan(zona, act) {
  const moves = await ambil(`/kalender/perubahan/${act.revisi}/tenggat`);
  const rest = act.tenggatBerubah - moves.length;
  return [
    tabelTenggat(moves, zona, 'Tenggat yang digeser', move =>
      el('a', {href: `#/process-instance/${encodeURIComponent(move.kasus)}/runtime`}, judul(move))
    ),
    rest > 0 && el('p', {}, `… dan ${rest} tenggat lainnya.`)
  ].filter(Boolean);
}
