// What an official fills into a form is kept on the server while he fills it, and is there again when he comes back.

import {el, gaya} from '../../../../lib/tayang/dasar.js';
import {answers, onForm} from './form-js.js';
import {endpoint} from './draf-server.js';
import {panel} from './draf-pilihan.js';
import {openTask} from './tugas.js';

const PAUSE = 1500;
const TYPING = 500; // more than form-js waits for the next key
const AGAIN = [4000, 8000, 15000, 30000];
const TRANSIENT = status => status === 0 || status === 401 || status === 403 || status >= 500;

// Tasklist tells nobody which SOP is about to be started: the address that it fetches the form from does.
let starting = null;
const plainFetch = window.fetch;
window.fetch = function (input, ...rest) {
  const found = /process-definition\/([^/?]+)\/deployed-start-form/.exec(String(input?.url ?? input));
  starting = found ? decodeURIComponent(found[1]).split(':')[0] : starting;
  return plainFetch.call(window, input, ...rest);
};

const unsaved = new Set();

// Without a session Tasklist leaves for its login page. A text that is not saved yet stays on the screen instead.
function stayWithUnsaved() {
  const root = window.angular?.element(document.body).injector()?.get('$rootScope');
  root?.$on('authentication.login.required', event => [...unsaved].some(dirty => dirty()) && event.preventDefault());
  return root;
}

function placeOf(container) {
  if (container.closest('.modal-dialog')) {
    return starting && `mulai/${starting}`;
  }
  const task = openTask();
  return task && `tugas/${task}`;
}

function merged(below, above) {
  const object = value => value !== null && typeof value === 'object' && !Array.isArray(value);
  return object(below) && object(above)
    ? Object.keys(above).reduce((all, name) => ({...all, [name]: merged(below[name], above[name])}), below)
    : above;
}

/** What could not be sent, for the case that Tasklist asks to sign in again in this tab. */
function unsent(me, place) {
  const key = `tayang-draf:${me}:${place}`;
  return {
    get: () => JSON.parse(sessionStorage.getItem(key) ?? 'null'),
    put: value => sessionStorage.setItem(key, JSON.stringify(value)),
    drop: () => sessionStorage.removeItem(key)
  };
}

function keep(form, container, place) {
  const service = endpoint(place);
  const above = panel();
  const state = el('p', {class: 'tayang-draf-status'});
  const problem = el('p', {class: 'tayang-draf-status galat', role: 'status'});
  container.before(above.node);
  container.after(state, problem);
  const below = new ResizeObserver(() => container.parentElement?.style.setProperty('--tayang-galat', `${problem.offsetHeight}px`));
  below.observe(problem);
  const initial = structuredClone(form._getState().initialData ?? {});

  let me = null;
  let local = null;
  let seen = 0;
  let last = null; // as it stands on the server, as JSON
  let mine = false;
  let chosen = true; // false while two texts wait for a choice
  let sending = false;
  let timer = null;
  let failures = 0;

  const now = () => JSON.stringify(answers(form));
  const gone = () => !container.isConnected;
  const dirty = () => mine && !gone() && last !== null && now() !== last;

  function fill(data) {
    form.importSchema(form._getState().schema, merged(initial, data));
  }

  function plan(delay = PAUSE) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  function failed(failure) {
    problem.textContent = failure.message;
    state.textContent = '';
    if (TRANSIENT(failure.status)) {
      plan(AGAIN[Math.min(failures++, AGAIN.length - 1)]);
    }
  }

  function saved({versi, padaTeks}, text) {
    seen = versi;
    last = text;
    failures = 0;
    local?.drop();
    forgetTasklist();
    problem.textContent = '';
    state.textContent = `Draf tersimpan ${padaTeks.replace(/^.* (?=\d\d\.\d\d )/, '')}`;
    state.title = padaTeks;
  }

  async function save(aside = false) {
    clearTimeout(timer);
    const text = last === null || gone() ? last : now();
    if (!mine || !chosen || sending || text === last) {
      return text === last && local?.drop();
    }
    sending = true;
    try {
      saved(await service.save(seen, JSON.parse(text), aside === true), text);
      if (aside === true) {
        above.clear();
        above.setAside(form, (await service.read()).tersisih);
      }
    } catch (failure) {
      if (failure.lain) {
        differs(failure.lain);
      } else {
        failed(failure);
      }
    } finally {
      sending = false;
    }
    if (failures === 0 && chosen && !gone() && now() !== last) {
      plan();
    }
  }

  function differs(other) {
    chosen = false;
    state.textContent = '';
    problem.textContent = 'Belum tersimpan: ada tulisan yang lebih baru, lihat di atas formulir.';
    above.differs(form, other, answers(form), me, () => takeOther(other), () => keepMine(other));
  }

  async function takeOther(other) {
    try {
      await service.setAside(answers(form));
      seen = other.versi;
      fill(other.jawaban);
      await drawn();
      last = '';
      chosen = true;
      await save();
      above.clear();
      above.setAside(form, (await service.read()).tersisih);
    } catch (failure) {
      problem.textContent = failure.message;
    }
  }

  function keepMine(other) {
    seen = other.versi;
    last = '';
    chosen = true;
    save(true);
  }

  async function discard() {
    try {
      await service.discard();
    } catch (failure) {
      problem.textContent = failure.message.replace('Belum tersimpan: ', '');
      return;
    }
    clearTimeout(timer);
    forgetTasklist();
    local.drop();
    fill({});
    await drawn();
    last = now();
    above.clear();
    state.textContent = 'Draf dibuang.';
  }

  /** Fields answer only once they are drawn. */
  const drawn = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50)));

  /** Its own copy in this browser would lie over a newer text of another one. */
  function forgetTasklist() {
    localStorage.removeItem(`camunda-form:${place.replace(/^tugas\//, '')}`);
  }

  async function load() {
    let found;
    try {
      found = await service.read();
    } catch (failure) {
      if (TRANSIENT(failure.status) && !gone()) {
        setTimeout(load, AGAIN[Math.min(failures++, AGAIN.length - 1)]);
      }
      return;
    }
    failures = 0;
    if (last !== null) {
      // What is typed reaches form-js a moment later; until then it looks as if nothing had been.
      await new Promise(resolve => setTimeout(resolve, TYPING));
    }
    me = found.pengguna;
    mine = found.milikSaya;
    if (!mine || gone()) {
      return;
    }
    local = unsent(me, place);
    const left = local.get();
    const typed = last !== null && now() !== last ? answers(form) : null;
    const draft = typed ?? left?.jawaban ?? found.draf?.jawaban;
    seen = left?.dasar ?? found.draf?.versi ?? 0;
    forgetTasklist();
    above.setAside(form, found.tersisih);
    const newer = found.lain ?? (left && found.draf?.versi > left.dasar ? found.draf : null);
    if (draft && !typed) {
      fill(draft);
      await drawn();
    }
    if (draft && newer === null) {
      above.loaded(found.draf ?? {padaTeks: 'sebelum sesi berakhir'}, discard);
    }
    last = typed || left ? '' : now();
    if (newer !== null) {
      differs(newer);
    } else if (typed || left) {
      plan(0);
    }
    container.dataset.draf = 'siap';
  }

  function touched() {
    // What stood there before the first change was not typed.
    last ??= now();
  }

  for (const type of ['pointerdown', 'keydown', 'input', 'change']) {
    container.addEventListener(type, touched, true);
  }
  form.on('changed', () => {
    if (last !== null && mine && chosen && !gone()) {
      local.put({dasar: seen, jawaban: answers(form)});
      plan();
    }
  });

  const hurry = () => (gone() ? stop() : document.visibilityState === 'hidden' ? save() : failures > 0 && plan(0));
  const events = [[document, 'visibilitychange'], [window, 'pagehide'], [window, 'online'], [window, 'focus']];
  function stop() {
    clearTimeout(timer);
    unsaved.delete(dirty);
    events.forEach(([target, type]) => target.removeEventListener(type, type === 'pagehide' ? save : hurry));
  }
  events.forEach(([target, type]) => target.addEventListener(type, type === 'pagehide' ? save : hurry));

  unsaved.add(dirty);

  // The form stays on the screen when its task is taken.
  container.closest('.task-details')?.addEventListener('click', event => {
    if (event.target.closest('button.claim')) {
      const wait = setInterval(() => {
        if (gone() || mine) {
          clearInterval(wait);
        } else if (document.querySelector('button.unclaim')) {
          clearInterval(wait);
          load();
        }
      }, 200);
    }
  });
  load();
}

let staying = null;
onForm((form, container) => {
  staying ??= stayWithUnsaved();
  const place = placeOf(container);
  if (place) {
    keep(form, container, place);
  }
});

gaya(import.meta.url, 'draf.css');
