// The server side of the box "Kelengkapan": requests, and failures in words for an official.

const SESSION = 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu coba lagi di sini.';
const GONE = 'Tugas ini sudah selesai atau bukan lagi untuk Anda. Muat ulang daftar tugas.';
const OFFLINE = 'Sambungan terputus. Periksa jaringan, lalu coba lagi.';
const FAILED = 'Terjadi kesalahan di server. Coba lagi beberapa saat.';

export function endpoint(base) {
  async function call(task, path = '', method = 'GET', body = undefined) {
    const token = (document.cookie.match(/XSRF-TOKEN=([^;]*)/) || [])[1] || '';
    const headers = {'X-XSRF-TOKEN': token, 'Content-Type': 'application/json'};
    const url = `${base}/api/tayang/kelengkapan/${encodeURIComponent(task)}${path}`;
    const options = {method, headers, credentials: 'same-origin', body: body && JSON.stringify(body)};
    const response = await fetch(url, options).catch(() => {
      throw new Error(OFFLINE);
    });
    if (response.ok) {
      return response.json();
    }
    const answer = await response.json().catch(() => ({}));
    const words = {401: SESSION, 403: SESSION, 404: answer.pesan || GONE};
    throw new Error(words[response.status] || answer.pesan || FAILED);
  }

  return {
    list: task => call(task),
    mark: (task, no, said) => call(task, `/${no}`, 'POST', said),
    takeBack: (task, no) => call(task, `/${no}`, 'DELETE')
  };
}
