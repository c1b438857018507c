// What the server says of a case, once for all who show it.

import {ambil} from '../../../../../lib/tayang/dasar.js';

const REFRESH = 60000;
const sources = new Map();

function source(id) {
  const listeners = new Set();
  let latest = 0;
  let last = null;
  let timer = null;

  async function muat() {
    const mine = ++latest;
    let tell;
    try {
      const sheet = await ambil(`/mutu-baku/kasus/${encodeURIComponent(id)}`);
      tell = listener => listener.tampil(sheet);
    } catch (failure) {
      tell = listener => listener.galat(failure);
    }
    if (mine === latest) {
      last = tell;
      listeners.forEach(tell);
    }
  }

  return {
    /** Asks again; done when everybody was told. */
    muat,
    /** Tells of the case now and whenever it was asked for again. Gives a function that ends this. */
    dengar(tampil, galat) {
      const listener = {tampil, galat};
      listeners.add(listener);
      if (listeners.size === 1) {
        muat();
        timer = setInterval(() => document.hidden || muat(), REFRESH);
      } else if (last) {
        last(listener);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          clearInterval(timer);
          sources.delete(id);
        }
      };
    }
  };
}

export function kabar(id) {
  if (!sources.has(id)) {
    sources.set(id, source(id));
  }
  return sources.get(id);
}
