// The page "Situs OPD": indicators, links to passwords, and how far the making of sites is.

import {API, ambil, el, kirim} from '../../../../../lib/tayang/dasar.js';

const kasus = id => `#/process-instance/${id}/runtime`;

function tabel(label, headings, rows, empty) {
  if (rows.length === 0) {
    return el('p', {class: 'kosong'}, empty);
  }
  return el(
    'div',
    {class: 'gulir', tabindex: '0', role: 'region', 'aria-label': label},
    el(
      'table',
      {class: 'table'},
      el('thead', {}, el('tr', {}, headings.map(text => el('th', {scope: 'col'}, text)))),
      el('tbody', {}, rows.map(cells => el('tr', {}, cells.map(cell => el('td', {}, cell ?? '–')))))
    )
  );
}

function bagian(id, title, ...children) {
  return el('section', {'aria-labelledby': id}, el('h2', {id}, title), children);
}

function indikator(page) {
  const share = page.jumlah === 0 ? null : Math.round((100 * page.diperbarui) / page.jumlah);
  return bagian(
    'so-indikator',
    'Pembaruan situs',
    page.aktif
      ? null
      : el('p', {class: 'catatan'}, 'Pemantauan situs belum dinyalakan. Atur tayang.opd.pantauan.aktif, lalu mulai ulang Tayang.'),
    share !== null &&
      el(
        'p',
        {class: 'angka'},
        el('strong', {}, `${share}%`),
        ` situs diperbarui dalam ${page.hari} hari terakhir (${page.diperbarui} dari ${page.jumlah}).`
      ),
    tabel(
      'Pembaruan situs',
      ['Situs', 'Terakhir diperbarui', 'Mutakhir', 'Pengunjung', 'Terakhir dilihat', 'Kendala'],
      page.situs.map(site => [
        site.situs,
        site.diperbaruiPada,
        site.mutakhir ? 'Ya' : 'Tidak',
        site.pengunjung === null ? null : site.pengunjung.toLocaleString('id-ID'),
        site.dilihatPada,
        site.galat
      ]),
      'Belum ada situs OPD. Situs muncul di sini setelah disiapkan.'
    ),
    page.jumlah > 0 && el('p', {}, el('a', {class: 'btn btn-default', href: `${API}/situs-opd.csv`, download: true}, 'Unduh CSV'))
  );
}

function serahTerima(page, act) {
  const seen = new Set();
  return bagian(
    'so-serah-terima',
    'Tautan kata sandi',
    el(
      'p',
      {class: 'pengantar'},
      'Penanggung jawab membuat kata sandinya sendiri melalui tautan satu kali pada surat elektronik. Kirim ulang mencabut tautan sebelumnya.'
    ),
    page.surel
      ? null
      : el('p', {class: 'catatan'}, 'Server surel belum diatur: tautan menunggu dan belum dikirim. Atur spring.mail.host dan tayang.surat.dari.'),
    tabel(
      'Tautan kata sandi',
      ['Situs', 'Akun', 'Keadaan', 'Berlaku sampai', 'Dipakai', 'Tindakan'],
      page.serahTerima.map(one => {
        const newest = !seen.has(one.kasus);
        seen.add(one.kasus);
        const button = (label, what, done) =>
          el(
            'button',
            {
              type: 'button',
              class: 'btn btn-default',
              'aria-label': `${label} tautan ${one.situs}`,
              onclick: event => act(event.currentTarget, `/situs-opd/serah-terima/${one.kasus}/${what}`, done)
            },
            label
          );
        return [
          one.situs,
          one.akun,
          one.keadaan,
          one.berlakuSampai,
          one.dipakaiPada,
          newest &&
            el(
              'span',
              {class: 'tindakan'},
              button('Kirim ulang', 'kirim-ulang', `Tautan baru untuk ${one.situs} masuk antrean surat. Tautan sebelumnya tidak berlaku lagi.`),
              one.terbuka && button('Cabut', 'cabut', `Tautan ${one.situs} dicabut.`)
            )
        ];
      }),
      'Belum ada tautan. Tautan dibuat setelah jawaban Kepala Dinas dikirim.'
    )
  );
}

function penyiapan(page) {
  return bagian(
    'so-penyiapan',
    'Penyiapan situs',
    tabel(
      'Penyiapan situs',
      ['Situs', 'Langkah', 'Keadaan', 'Keterangan', 'Percobaan', 'Waktu'],
      page.penyiapan.map(step => [
        el('a', {href: kasus(step.kasus)}, step.situs),
        step.langkah,
        step.selesai ? 'Selesai' : 'Belum',
        step.keterangan,
        String(step.percobaan),
        step.pada
      ]),
      'Belum ada situs yang disiapkan sistem. Tanpa WordPress dan DNS pada konfigurasi, situs disiapkan petugas.'
    )
  );
}

export function halaman(node) {
  const status = el('p', {class: 'status', role: 'status', tabindex: '-1'});
  const body = el('div', {});

  async function muat(message = '') {
    if (!body.hasChildNodes()) {
      body.append(el('p', {class: 'kosong'}, 'Memuat situs OPD …'));
    }
    try {
      const page = await ambil('/situs-opd');
      body.replaceChildren(indikator(page), serahTerima(page, act), penyiapan(page));
      status.textContent = message;
      if (message) {
        status.focus();
      }
    } catch (failure) {
      body.replaceChildren(
        el('p', {class: 'galat', role: 'alert'}, failure.message),
        failure.status === 403 ? '' : el('button', {type: 'button', class: 'btn btn-default', onclick: () => muat()}, 'Coba lagi')
      );
    }
  }

  async function act(button, path, done) {
    button.disabled = true;
    try {
      await kirim(path, {});
      await muat(done);
    } catch (failure) {
      button.disabled = false;
      status.textContent = failure.message;
      status.focus();
    }
  }

  node.append(el('main', {class: 'tayang-laman so'}, el('h1', {}, 'Situs OPD'), status, body));
  muat();
}
