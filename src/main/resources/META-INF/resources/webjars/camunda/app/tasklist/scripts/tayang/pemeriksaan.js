// Before a text goes out: what the server found in it, at the top of the checklist (`"tampilan": "pemeriksaan"` at a group
// of questions, or at a text where there is nothing to answer), and in whose name the checklist is answered.

import {alertText, el, gaya, kirim, nanti, saatBerubah} from '../../../../lib/tayang/dasar.js';
import {answers, componentsWith, onForm} from './form-js.js';
import {taskOf} from './tugas.js';

const CALM = 1200;
const TEXT = ['judul', 'ringkasan', 'isi', 'teksKanal'];
const LABELS = {
  dikecualikan: 'Informasi yang dikecualikan',
  dataPribadi: 'Data pribadi',
  izinFoto: 'Foto dan narasumber',
  teksAlternatif: 'Teks alternatif',
  tautan: 'Tautan',
  kategoriRingkasan: 'Judul, ringkasan, dan susunan'
};

/** The text that is being written in this form; empty where the form only shows it. */
function written(form) {
  const naskah = answers(form).naskah;
  return Object.fromEntries(TEXT.filter(name => typeof naskah?.[name] === 'string').map(name => [name, naskah[name]]));
}

function heading({adaNaskah, temuan}) {
  if (!adaNaskah) {
    return 'Naskah belum ada, jadi belum ada yang diperiksa.';
  }
  const hints = temuan.filter(one => one.petunjuk).length;
  const rest = temuan.length - hints;
  if (!temuan.length) {
    return 'Tidak ada yang mencolok. Tetap baca sekali lagi: tidak semua dapat ditemukan dari polanya.';
  }
  return [rest && `${rest} hal harus dilihat`, hints && `${hints} hal mungkin perlu dilihat`].filter(Boolean).join(', ') + '.';
}

function item({kutipan, letak, keterangan, petunjuk}) {
  return el(
    'li',
    {class: petunjuk ? 'petunjuk' : 'temuan'},
    el('span', {class: 'letak'}, letak),
    kutipan ? el('q', {}, kutipan) : null,
    el('span', {class: 'keterangan'}, keterangan)
  );
}

function groups(temuan) {
  return Object.entries(LABELS)
    .map(([butir, label]) => [label, temuan.filter(one => one.butir === butir)])
    .filter(([, found]) => found.length)
    .map(([label, found]) => el('div', {}, el('h4', {}, label), el('ul', {}, ...found.map(item))));
}

/** The findings of one form. */
function findings(form, task) {
  const status = el('p', {class: 'keadaan', role: 'status'}, 'Memeriksa naskah, gambar, dan tautan …');
  const list = el('div');
  const again = el('button', {type: 'button', onclick: () => check(true)}, 'Periksa lagi');
  const title = el('h3', {}, 'Temuan pada naskah');
  const statement = el('p', {class: 'tayang-pernyataan', hidden: true});
  const node = el('section', {class: 'tayang-pemeriksaan', 'aria-label': 'Temuan pada naskah'}, title, status, list, again);
  let sent = null;
  let round = 0;
  let waiting = null;

  async function check(anew) {
    const text = JSON.stringify(written(form));
    if (!anew && text === sent) {
      return;
    }
    sent = text;
    const mine = ++round;
    node.dataset.keadaan = 'memeriksa';
    status.textContent = 'Memeriksa naskah, gambar, dan tautan …';
    try {
      const result = await kirim(`/pemeriksaan/${encodeURIComponent(task)}`, JSON.parse(text));
      if (mine === round) {
        show(result);
      }
    } catch (failure) {
      if (mine === round) {
        sent = null;
        status.textContent = '';
        list.replaceChildren(alertText(`Naskah tidak dapat diperiksa. ${failure.message}`));
        node.dataset.keadaan = 'galat';
      }
    }
  }

  function show(result) {
    status.textContent = heading(result);
    list.replaceChildren(...groups(result.temuan));
    node.classList.toggle('ada', result.temuan.some(one => !one.petunjuk));
    statement.textContent = `Anda menyatakan hal-hal di atas atas nama ${result.atasNama}.`;
    statement.hidden = false;
    node.dataset.keadaan = 'diperiksa';
  }

  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(() => node.isConnected && check(false), CALM);
  }

  check(true);
  return {node, statement, check, soon};
}

/** Where a group begins: behind its heading. A text is followed by the findings. */
function put(form, container, component, node) {
  if (component.type !== 'group') {
    const panel = container.querySelector(`.fjs-form-${form._id}-${component.id}-style-scope`);
    if (panel && panel.nextElementSibling !== node) {
      panel.after(node);
    }
    return;
  }
  const group = container.querySelector(`[role=group][aria-labelledby^="fjs-form-${form._id}-${component.id}"]`);
  const title = group?.firstElementChild;
  if (title && title.nextElementSibling !== node) {
    title.after(node);
  }
}

onForm((form, container) => {
  const component = componentsWith(form, 'tampilan').find(one => one.properties.tampilan === 'pemeriksaan');
  const task = taskOf(container);
  if (!component || !task) {
    return;
  }
  const {node, statement, check, soon} = findings(form, task);
  const uploaded = () => container.isConnected && check(true);

  function place() {
    put(form, container, component, node);
    if (component.type === 'group' && container.nextElementSibling !== statement) {
      container.after(statement);
    }
  }

  document.addEventListener('tayang-berkas', uploaded);
  const gone = new MutationObserver(() => {
    if (!container.isConnected) {
      gone.disconnect();
      statement.remove();
      document.removeEventListener('tayang-berkas', uploaded);
    }
  });
  gone.observe(document.body, {childList: true, subtree: true});
  form.on('changed', soon);
  saatBerubah(place, container);
  nanti(place)();
});

gaya(import.meta.url, 'pemeriksaan.css');
