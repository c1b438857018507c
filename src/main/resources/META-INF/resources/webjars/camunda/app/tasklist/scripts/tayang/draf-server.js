// The server side of drafts: requests, and failures in words for an official.

const BASE = `${location.pathname.replace(/\/app\/.*$/, '')}/api/tayang/draf`;
const WORDS = {
  0: 'Belum tersimpan: sambungan terputus, dicoba lagi.',
  401: 'Belum tersimpan: sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu lanjutkan menulis di sini; tulisan Anda disimpan setelah itu.',
  404: 'Belum tersimpan: tugas ini sudah selesai atau bukan lagi untuk Anda. Salin tulisan yang masih diperlukan.'
};
const FAILED = 'Belum tersimpan: server sedang bermasalah, dicoba lagi.';

/** What a browser sends after its page is gone. */
const LARGEST_KEPT_ALIVE = 60_000;

/** Throws an Error with a message, the status and, where somebody wrote something newer, that as `lain`. */
async function call(path, method = 'GET', sent = undefined) {
  const token = (document.cookie.match(/XSRF-TOKEN=([^;]*)/) || [])[1] || '';
  const body = sent && JSON.stringify(sent);
  const response = await fetch(BASE + path, {
    method,
    body,
    credentials: 'same-origin',
    headers: {'X-XSRF-TOKEN': token, 'Content-Type': 'application/json'},
    keepalive: Boolean(body) && new Blob([body]).size < LARGEST_KEPT_ALIVE
  }).catch(() => null);
  if (response?.ok) {
    return response.status === 204 ? null : response.json();
  }
  const status = response?.status ?? 0;
  const answer = (await response?.json().catch(() => null)) ?? {};
  // Without a session there is no token either.
  const message = WORDS[status === 403 ? 401 : status] ?? (status < 500 && answer.pesan) ?? FAILED;
  throw Object.assign(new Error(message || FAILED), {status, lain: answer.lain});
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
