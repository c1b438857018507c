// The server side of drafts: requests, and failures in words for an official.

import {ambil} from '../../../../lib/tayang/dasar.js';

const WORDS = {
  0: 'Belum tersimpan: sambungan terputus, dicoba lagi.',
  401: 'Belum tersimpan: sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu lanjutkan menulis di sini; tulisan Anda disimpan setelah itu.',
  404: 'Belum tersimpan: tugas ini sudah selesai atau bukan lagi untuk Anda. Salin tulisan yang masih diperlukan.'
};
const FAILED = 'Belum tersimpan: server sedang bermasalah, dicoba lagi.';

/** What a browser sends after its page is gone. */
const LARGEST_KEPT_ALIVE = 60_000;

/** Throws an Error with a message, the status and, where somebody wrote something newer, that as `lain`. */
async function call(path, method = 'GET', body = undefined) {
  const keepalive = body !== undefined && new Blob([JSON.stringify(body)]).size < LARGEST_KEPT_ALIVE;
  try {
    return await ambil(`/draf${path}`, {method, body, keepalive});
  } catch ({status = 0, jawaban = {}}) {
    // Without a session there is no token either.
    const message = WORDS[status === 403 ? 401 : status] || (status < 500 && jawaban.pesan) || FAILED;
    throw Object.assign(new Error(message), {status, lain: jawaban.lain});
  }
}

/** @param place `tugas/<id>` or `mulai/<key>` */
export function endpoint(place) {
  const path = `/${place.split('/').map(encodeURIComponent).join('/')}`;
  return {
    read: () => call(path),
    save: (dasar, jawaban, sisihkan = false) => call(path, 'POST', {dasar, sisihkan, jawaban}),
    setAside: jawaban => call(`${path}/sisihkan`, 'POST', {dasar: 0, jawaban}),
    discard: () => call(path, 'DELETE')
  };
}
