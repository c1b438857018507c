// The server side of the tab "Berkas": requests, and failures in words for an official.

const SESSION = 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu tekan Unggah sekali lagi di sini.';
const GONE = 'Tugas ini sudah selesai atau bukan lagi untuk Anda. Muat ulang daftar tugas.';
const OFFLINE = 'Sambungan terputus. Periksa jaringan, lalu tekan Unggah sekali lagi.';

function reason(status) {
  return {0: OFFLINE, 401: SESSION, 403: SESSION, 404: GONE, 413: 'Berkas terlalu besar. Batasnya 20 MB.'}[status]
    || 'Terjadi kesalahan di server. Coba lagi beberapa saat.';
}

/** The endpoint; throws an Error with a message for the official. */
export function endpoint(api) {
  const base = `${api.baseApi.replace(/\/api\/.*$/, '')}/api/tayang/berkas`;
  const token = () => (document.cookie.match(/XSRF-TOKEN=([^;]*)/) || [])[1] || api.CSRFToken;

  async function call(path, method = 'GET') {
    let response;
    try {
      response = await fetch(base + path, {method, credentials: 'same-origin', headers: {'X-XSRF-TOKEN': token()}});
    } catch {
      throw new Error(OFFLINE);
    }
    if (response.status === 409) {
      throw new Error('Berkas hanya dapat dihapus oleh pengunggahnya selama tugasnya belum selesai.');
    }
    if (!response.ok) {
      throw new Error(reason(response.status));
    }
    return response.status === 204 ? null : response.json();
  }

  // fetch() does not tell how far an upload is.
  function upload(taskId, file, altText, progress) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append('berkas', file);
      body.append('teksAlternatif', altText);
      request.open('POST', `${base}/tugas/${encodeURIComponent(taskId)}`);
      request.setRequestHeader('X-XSRF-TOKEN', token());
      request.responseType = 'json';
      request.upload.onprogress = event => progress(event.loaded / event.total);
      request.onerror = () => reject(new Error(OFFLINE));
      request.onload = () => {
        const outcome = request.response && request.response[0];
        if (request.status === 201) {
          resolve(outcome.berkas);
        } else {
          reject(new Error((outcome && outcome.galat) || reason(request.status)));
        }
      };
      request.send(body);
    });
  }

  return {
    list: taskId => call(`/tugas/${encodeURIComponent(taskId)}`),
    remove: id => call(`/${encodeURIComponent(id)}`, 'DELETE'),
    address: id => `${base}/${encodeURIComponent(id)}`,
    upload
  };
}
