// What our plugins of all web applications share: requests to our own API, building elements, times and durations in words.

const ZONES = {'Asia/Jakarta': 'WIB', 'Asia/Pontianak': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT'};
const MESSAGES = {
  0: 'Sambungan terputus. Periksa jaringan, lalu coba lagi.',
  401: 'Sesi Anda sudah berakhir. Muat ulang halaman ini, lalu masuk lagi.',
  403: 'Anda tidak berhak, atau sesi Anda sudah berakhir. Muat ulang halaman ini, lalu coba lagi.'
};
const UNKNOWN = 'Terjadi kesalahan di server. Coba lagi beberapa saat.';

const ELSEWHERE = 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu coba lagi di sini.';

/** Words for {@link minta} where a reload would take away what somebody is writing. */
export const SESI = {401: ELSEWHERE, 403: ELSEWHERE};

/** Address of our own API, without a "/" at its end. */
export const API = `${location.pathname.replace(/\/app\/.*$/, '')}/api/tayang`;

/** What a request that changes something carries against forged ones. */
export function token() {
  return (document.cookie.match(/XSRF-TOKEN=([^;]*)/) || [])[1] || '';
}

/**
 * A request to our own API.
 *
 * @param {string} path below {@link API}, with its query: "/mutu-baku/ringkasan"
 * @param {object} options kata: words for the reader by HTTP status, before those of the server; body: sent as JSON, as a POST
 *     unless method says otherwise; the rest as in fetch()
 * @return {Promise<Response>} throws an Error with a message for the reader, the HTTP status (0 without an answer), and the JSON
 *     of the answer as "jawaban"
 */
export async function minta(path, {body, kata = {}, ...options} = {}) {
  const response = await fetch(API + path, {
    method: body === undefined ? 'GET' : 'POST',
    body: body === undefined ? undefined : JSON.stringify(body),
    credentials: 'same-origin',
    headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token()},
    ...options
  }).catch(() => null);
  if (response?.ok) {
    return response;
  }
  const status = response?.status ?? 0;
  const jawaban = (await response?.json().catch(() => null)) ?? {};
  throw Object.assign(new Error(kata[status] || jawaban.pesan || MESSAGES[status] || UNKNOWN), {status, jawaban});
}

/** The same for an answer in JSON; null where it is empty. */
export async function ambil(path, options) {
  const text = await (await minta(path, options)).text();
  return text === '' ? null : JSON.parse(text);
}

/** The same as a POST with a JSON body. */
export function kirim(path, body) {
  return ambil(path, {body});
}

/**
 * Adds style sheets to the page.
 *
 * @param {string} script address of the module that asks: import.meta.url
 * @param {string[]} names addresses as seen from there
 */
export function gaya(script, ...names) {
  document.head.append(...names.map(name => el('link', {rel: 'stylesheet', href: new URL(name, script).href})));
}

/**
 * @param {string} iso instant, may be empty
 * @param {string} zona zone of the office
 * @return {string} "20 Nov 2026 07.30 WIB"
 */
export function waktu(iso, zona) {
  if (!iso) {
    return '–';
  }
  const at = new Date(iso);
  const day = at.toLocaleDateString('id-ID', {timeZone: zona, day: 'numeric', month: 'short', year: 'numeric'});
  const time = at.toLocaleTimeString('id-ID', {timeZone: zona, hour: '2-digit', minute: '2-digit', hour12: false});
  return `${day} ${time.replace(':', '.')} ${ZONES[zona] || zona}`;
}

/**
 * A day as it is written, whatever the zone of the browser.
 *
 * @param {string} iso "2026-12-25"
 * @param {object} form as Intl.DateTimeFormat takes it
 */
export function tanggal(iso, form) {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('id-ID', {timeZone: 'UTC', ...form});
}

/**
 * Working minutes in words. Never days: a working day has not 24 hours, and not always the same number.
 *
 * @param {number} n minutes; null for none
 */
export function menit(n) {
  if (n === null || n === undefined) {
    return 'belum ada';
  }
  const whole = Math.round(n);
  const hours = Math.floor(whole / 60);
  const minutes = whole % 60;
  const parts = [hours > 0 && `${hours.toLocaleString('id-ID')} jam`, minutes > 0 && `${minutes} menit`];
  return parts.filter(Boolean).join(' ') || '0 menit';
}

/**
 * @param {string} tag
 * @param {object} attrs attributes; a function is a listener ("onclick"); true sets an attribute without value, and
 *     null or false none
 * @param children elements and texts, also in arrays; null and false are left out
 */
export function el(tag, attrs, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs || {})) {
    if (typeof value === 'function') {
      element.addEventListener(name.replace(/^on/, ''), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** What went wrong, said at once to who hears the page. */
export function alertText(text) {
  return el('p', {class: 'galat', role: 'alert'}, text);
}

/** @return {function} does the work once before the next frame is drawn, however often it is called until then */
export function nanti(kerja) {
  let planned = false;
  return () => {
    if (!planned) {
      planned = true;
      requestAnimationFrame(() => {
        planned = false;
        kerja();
      });
    }
  };
}

/**
 * Does the work after the page, or a part of it, has been drawn anew: once a frame.
 *
 * @param {Node} bagian what is watched
 * @param {string[]} atribut attributes whose change counts as well
 */
export function saatBerubah(kerja, bagian = document.body, atribut = []) {
  const options = atribut.length ? {attributes: true, attributeFilter: atribut} : {};
  new MutationObserver(nanti(kerja)).observe(bagian, {childList: true, subtree: true, ...options});
}
