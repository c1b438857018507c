// How many cases run on each version, for readers who are signed in.

const table = document.querySelector('[data-kasus]');
const note = document.querySelector('[data-keterangan-kasus]');

function link(href, text) {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function show({versi}) {
  table.querySelectorAll('[data-kolom-kasus]').forEach(cell => {
    cell.hidden = false;
  });
  for (const {versi: number, berjalan} of versi) {
    const cell = table.querySelector(`[data-versi="${number}"] td[data-kolom-kasus]`);
    if (cell) {
      cell.textContent = berjalan.toLocaleString('id-ID');
    }
  }
}

async function load() {
  const answer = await fetch(table.dataset.kasus, {credentials: 'same-origin'});
  if (answer.status === 401) {
    note.append(' Jumlahnya pada setiap versi terlihat oleh petugas yang ', link('/camunda/app/tasklist/default/', 'masuk ke Daftar Tugas'), '.');
  } else if (answer.ok) {
    show(await answer.json());
  } else {
    throw new Error(`HTTP ${answer.status}`);
  }
}

load().catch(failure => {
  console.error(failure);
  note.append(' Jumlah kasus berjalan tidak dapat dimuat; muat ulang halaman ini untuk mencoba lagi.');
});
