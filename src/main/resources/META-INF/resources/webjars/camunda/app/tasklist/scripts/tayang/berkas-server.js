// The server side of the tab "Berkas": requests, and failures in words for an official.

import {API, ambil, token} from '../../../../lib/tayang/dasar.js';

// Small enough that a break costs little, large enough that a slow connection does not wait for answers.
const PART = 1024 * 1024;

const SESSION = 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu ulangi di sini; yang sudah terkirim tidak hilang.';
const GONE = 'Tugas ini sudah selesai atau bukan lagi untuk Anda. Muat ulang daftar tugas.';
const OFFLINE = 'Sambungan terputus. Periksa jaringan, lalu ulangi; yang sudah terkirim tidak hilang.';

function reason(status) {
  return {0: OFFLINE, 401: SESSION, 403: SESSION, 404: GONE, 413: 'Berkas terlalu besar untuk dikirim.'}[status]
    || 'Terjadi kesalahan di server. Coba lagi beberapa saat.';
}

/** @param said the answer's own words; null for none */
function failure(status, said) {
  const error = new Error((status !== 401 && said) || reason(status));
  // What was refused for good is not sent again.
  error.final = status === 422 || status === 404;
  return error;
}

async function call(path, options) {
  try {
    return await ambil(`/berkas${path}`, options);
  } catch ({status = 0, jawaban = {}}) {
    throw failure(status, jawaban.pesan);
  }
}

// fetch() does not tell how far an upload is.
function part(path, bytes, progress, signal) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open('PATCH', `${API}/berkas${path}`);
    request.setRequestHeader('X-XSRF-TOKEN', token());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = event => progress(event.loaded);
    request.onerror = () => reject(failure(0));
    request.onabort = () => reject(failure(0));
    request.onload = () =>
      request.status < 300
        ? resolve(request.response)
        : reject(failure(request.status, request.response && request.response.pesan));
    request.onloadend = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    request.send(bytes);
  });
}

/**
 * Sends a file, from where the last attempt stopped. Gives it as the case has it now.
 *
 * @param progress is told the share that has arrived, 0 to 1
 * @param signal stops it
 */
async function upload(taskId, file, texts, progress, signal) {
  const begun = await call(`/tugas/${encodeURIComponent(taskId)}/kiriman`, {
    body: {nama: file.name, ukuran: file.size, diubah: file.lastModified, ...texts}
  });
  let from = begun.terkirim;
  for (;;) {
    const start = from;
    progress(start / file.size);
    const answer = await part(
      `/kiriman/${begun.id}?mulai=${start}`,
      file.slice(start, start + PART),
      sent => progress(Math.min(1, (start + sent) / file.size)),
      signal
    );
    if (answer.nama) {
      return answer;
    }
    from = answer.terkirim;
    if (signal.aborted) {
      throw failure(0);
    }
  }
}

/** Tells the page when the files of the case are others than before. */
async function changed(work) {
  const answer = await work;
  document.dispatchEvent(new Event('tayang-berkas'));
  return answer;
}

let limits = null;

/** What can be done with files; what fails throws an Error with a message for the official. */
export const files = {
  list: taskId => call(`/tugas/${encodeURIComponent(taskId)}`),
  remove: id => changed(call(`/${encodeURIComponent(id)}`, {method: 'DELETE'})),
  describe: (id, texts) => changed(call(`/${encodeURIComponent(id)}`, {method: 'PUT', body: texts})),
  address: id => `${API}/berkas/${encodeURIComponent(id)}`,
  /** How large files may be; null when that cannot be asked now: the server refuses anyway. */
  limits: () => (limits = limits || call('/batas').catch(() => (limits = null))),
  upload: (...what) => changed(upload(...what))
};
