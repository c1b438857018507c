// What stands above a form with a draft: that it was loaded, that another one is newer, and what was set aside.

import {el} from '../../../../lib/tayang/dasar.js';
import {at, pathOf} from './form-js.js';


function button(text, onclick, className = '') {
  return el('button', {type: 'button', class: className, onclick}, text);
}

/** HTML of the editor as lines; other text as it is. Parsed without running or loading anything. */
function readable(text) {
  if (!/<\/?(p|h[1-6]|ul|ol|li|blockquote|div)[\s>]/i.test(text)) {
    return text;
  }
  const page = new DOMParser().parseFromString(text.replace(/<\/(p|h[1-6]|li|blockquote|div)>|<br\s*\/?>/gi, '\n'), 'text/html');
  return page.body.textContent.trim();
}

function words(value) {
  return Array.isArray(value) ? value.join(', ') : value === true ? 'ya' : value === false ? 'tidak' : readable(String(value));
}

/** The answers to the questions of a form, in its order and with its labels, to be read and copied. */
function reading(form, answers) {
  const list = el('dl');
  for (const field of form.get('formFieldRegistry').getAll()) {
    const path = field.key && pathOf(form, field);
    const value = path && at(answers, path);
    if (value !== undefined && value !== null && value !== '' && typeof value !== 'object' || Array.isArray(value) && value.length) {
      list.append(el('dt', {}, field.label || field.key), el('dd', {}, words(value)));
    }
  }
  return list.childElementCount ? list : el('p', {}, 'Tidak ada isian.');
}

function copy(list) {
  const done = button('Salin', async () => {
    await navigator.clipboard.writeText(list.innerText).catch(() => getSelection().selectAllChildren(list));
    done.textContent = 'Tersalin';
  });
  return done;
}

export function panel() {
  const notice = el('div', {class: 'kabar'});
  const aside = el('div', {class: 'tersisih'});
  notice.setAttribute('role', 'status');
  const node = el('section', {class: 'tayang-draf', hidden: true, 'aria-label': 'Draf'}, notice, aside);
  const shown = () => (node.hidden = !notice.childElementCount && !aside.childElementCount);

  return {
    node,

    clear() {
      notice.replaceChildren();
      node.classList.remove('berbeda');
      shown();
    },

    loaded({padaTeks}, discard) {
      const sure = button('Buang draf', () => {
        const yes = button('Ya, buang', discard, 'utama');
        question.replaceChildren('Buang semua isian draf ini? ', yes, ' ', button('Batal', () => question.replaceChildren(sure)));
        yes.focus();
      });
      const question = el('span', {}, sure);
      notice.replaceChildren(el('p', {}, `Draf Anda dari ${padaTeks} dimuat. `, question));
      shown();
    },

    /** Two texts: shows both, and lets the official choose. */
    differs(form, other, mine, me, takeOther, keepMine) {
      const who = other.oleh === me ? 'Anda sendiri, di tab atau perangkat lain,' : other.nama;
      const [theirs, ours] = [reading(form, other.jawaban), reading(form, mine)];
      notice.replaceChildren(
        el('p', {}, el('strong', {}, `Ada tulisan yang lebih baru: ${who} pada ${other.padaTeks}.`)),
        el('p', {}, 'Tulisan Anda di layar belum tersimpan. Pilih salah satu; yang lain tetap dapat dibaca di sini.'),
        el('p', {class: 'tombol'}, button('Muat yang terbaru', takeOther, 'utama'), button('Pakai tulisan saya', keepMine)),
        el(
          'details',
          {},
          el('summary', {}, 'Bandingkan keduanya'),
          el(
            'div',
            {class: 'dua'},
            el('div', {}, el('h4', {}, `Yang terbaru (${other.nama})`), theirs, copy(theirs)),
            el('div', {}, el('h4', {}, 'Tulisan Anda di layar'), ours, copy(ours))
          )
        )
      );
      node.classList.add('berbeda');
      shown();
    },

    setAside(form, texts) {
      aside.replaceChildren(
        ...texts.map(text => {
          const list = reading(form, text.jawaban);
          return el('details', {}, el('summary', {}, `Disisihkan: tulisan ${text.nama} dari ${text.padaTeks}`), list, copy(list));
        })
      );
      shown();
    }
  };
}
