// What editor and preview ask of the server.

import {API, SESI, ambil, minta} from '../../../../../lib/tayang/dasar.js';

const ask = (path, options) => ambil(path, {kata: SESI, ...options});
const linksOf = task => `/naskah/tugas/${encodeURIComponent(task)}/tautan`;
const pageOf = task => `/naskah/tugas/${encodeURIComponent(task)}/pratinjau`;

/** Typed text, plain or not, as HTML. */
export async function htmlOfTyped(teks) {
  return (await ask('/naskah/html', {body: {teks}})).html;
}

/** The page of what is being written, as HTML. */
export async function draftPage(task, naskah) {
  return (await minta(pageOf(task), {body: naskah, kata: SESI})).text();
}

/** The page of a variable of the case, as HTML. */
export async function page(task, variable) {
  return (await minta(`${pageOf(task)}?variabel=${encodeURIComponent(variable)}`, {kata: SESI})).text();
}

/** The links by which others read the text of a task, and whether the user may give one away. */
export function links(task) {
  return ask(linksOf(task));
}

export function share(task, variabel) {
  return ask(linksOf(task), {body: {variabel}});
}

export function unshare(task, id) {
  return ask(`${linksOf(task)}/${encodeURIComponent(id)}`, {method: 'DELETE'});
}

export async function pictures(task) {
  const files = await ask(`/berkas/tugas/${encodeURIComponent(task)}`);
  return files
    .filter(file => file.gambar)
    .map(file => ({id: file.id, alt: file.teksAlternatif, address: `${API}/berkas/${encodeURIComponent(file.id)}?lihat=true`}));
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
