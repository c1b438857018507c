// What editor and preview ask of the server, and failures in words for an official.

const BASE = `${location.pathname.replace(/\/app\/.*$/, '')}/api/tayang`;
const WORDS = {
  0: 'Sambungan terputus. Periksa jaringan, lalu coba lagi.',
  401: 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu coba lagi di sini.',
  403: 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu coba lagi di sini.'
};

async function call(path, sent, method = sent ? 'POST' : 'GET') {
  const token = (document.cookie.match(/XSRF-TOKEN=([^;]*)/) || [])[1] || '';
  const response = await fetch(BASE + path, {
    method,
    body: sent && JSON.stringify(sent),
    credentials: 'same-origin',
    headers: {'X-XSRF-TOKEN': token, 'Content-Type': 'application/json'}
  }).catch(() => null);
  if (response?.ok) {
    return response;
  }
  const answer = (await response?.json().catch(() => null)) ?? {};
  throw new Error(WORDS[response?.status ?? 0] ?? answer.pesan ?? 'Terjadi kesalahan di server. Coba lagi beberapa saat.');
}

/** Typed text, plain or not, as HTML. */
export async function htmlOfTyped(teks) {
  return (await (await call('/naskah/html', {teks})).json()).html;
}

/** The page of what is being written, as HTML. */
export async function draftPage(task, naskah) {
  return (await call(`/naskah/tugas/${encodeURIComponent(task)}/pratinjau`, naskah)).text();
}

/** The page of a variable of the case, as HTML. */
export async function page(task, variable) {
  return (await call(`/naskah/tugas/${encodeURIComponent(task)}/pratinjau?variabel=${encodeURIComponent(variable)}`)).text();
}

const linksOf = task => `/naskah/tugas/${encodeURIComponent(task)}/tautan`;

/** The links by which others read the text of a task, and whether the user may give one away. */
export async function links(task) {
  return (await call(linksOf(task))).json();
}

export async function share(task, variabel) {
  return (await call(linksOf(task), {variabel})).json();
}

export async function unshare(task, id) {
  await call(`${linksOf(task)}/${encodeURIComponent(id)}`, null, 'DELETE');
}

export async function pictures(task) {
  const files = await (await call(`/berkas/tugas/${encodeURIComponent(task)}`)).json();
  return files
    .filter(file => file.gambar)
    .map(file => ({id: file.id, alt: file.teksAlternatif, address: `${BASE}/berkas/${encodeURIComponent(file.id)}?lihat=true`}));
}

/** A page in a frame as high as its content. No script runs in it and nothing of it reaches out. */
export function frame(html) {
  const node = document.createElement('iframe');
  node.title = 'Pratinjau naskah seperti di situs';
  node.setAttribute('sandbox', 'allow-same-origin');
  node.className = 'tayang-pratinjau';
  const fit = () => {
    const root = node.contentDocument?.documentElement;
    if (root) {
      node.style.height = `${root.querySelector('body').scrollHeight + 2}px`;
    }
  };
  node.addEventListener('load', () => {
    // A link would replace the preview by its page.
    node.contentDocument.addEventListener('click', event => event.target.closest('a') && event.preventDefault());
    new ResizeObserver(fit).observe(node.contentDocument.body);
    fit();
  });
  node.srcdoc = html;
  return node;
}
