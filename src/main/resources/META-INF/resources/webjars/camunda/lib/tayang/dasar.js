// What our plugins of all web applications share: requests to our own API, building elements, times and durations in words.

const ZONES = {'Asia/Jakarta': 'WIB', 'Asia/Pontianak': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT'};
const MESSAGES = {
  0: 'Sambungan terputus. Periksa jaringan, lalu coba lagi.',
  401: 'Sesi Anda sudah berakhir. Muat ulang halaman ini, lalu masuk lagi.',
  403: 'Anda tidak berhak, atau sesi Anda sudah berakhir. Muat ulang halaman ini, lalu coba lagi.'
};
const UNKNOWN = 'Terjadi kesalahan di server. Coba lagi beberapa saat.';

async function call(api, path, options = {}) {
  const token = (document.cookie.match(/XSRF-TOKEN=([^;]*)/) || [])[1] || api.CSRFToken;
  const headers = {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token};
  const base = `${api.baseApi.replace(/\/api\/.*$/, '')}/api/tayang`;
  const response = await fetch(base + path, {credentials: 'same-origin', headers, ...options}).catch(() => null);
  if (!response || !response.ok) {
    const status = response ? response.status : 0;
    const answer = response ? await response.json().catch(() => ({})) : {};
    throw Object.assign(new Error(answer.pesan || MESSAGES[status] || UNKNOWN), {status});
  }
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}

/**
 * @param {string} path below /camunda/api/tayang, with its query: "/mutu-baku/ringkasan"
 * @return the JSON of the answer; throws an Error with a message for the reader and the HTTP status (0 without an answer)
 */
export function ambil(api, path) {
  return call(api, path);
}

/** The same as a POST with a JSON body; null where the answer is empty. */
export function kirim(api, path, body) {
  return call(api, path, {method: 'POST', body: JSON.stringify(body)});
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
