// Textareas of forms with the property "penyunting": "teks" become an editor. What form-js has, checks and sends is HTML.

import {el, gaya, nanti, saatBerubah} from '../../../../lib/tayang/dasar.js';
import {at, componentsWith, inputOf, onForm, pathOf, write} from './form-js.js';
import {toolbar} from './penyunting/alat.js';
import {askLink, askPicture, showPreview} from './penyunting/dialog.js';
import {htmlOfTyped} from './penyunting/naskah-server.js';
import {editorIn, htmlOf, quill, wordsIn} from './penyunting/quill.js';
import {taskOf} from './tugas.js';

class Editor {
  constructor(Quill, form, field, textarea, task) {
    Object.assign(this, {form, field, textarea, task});
    this.shown = null; // the text of the form that the editor shows
    const place = el('div', {class: 'kertas'});
    const count = el('p', {class: 'hitungan', id: `${textarea.id}-hitungan`});
    this.count = count;
    this.node = el('div', {class: 'tayang-penyunting'}, place, count);
    textarea.before(this.node);
    textarea.parentElement.dataset.penyunting = 'teks';
    const link = {key: 'k', shortKey: true, handler: () => this.link()};
    this.editor = editorIn(Quill, place, {link});
    this.tools = toolbar(this.editor, this.extras());
    this.node.prepend(this.tools);
    this.name();
    this.editor.on('text-change', (delta, before, source) => {
      this.counted();
      if (source !== 'api' && source !== 'silent') {
        this.emit();
      }
    });
    this.sync();
  }

  /** For screen readers, the editor is what the textarea was. */
  name() {
    const {textarea} = this;
    const root = this.editor.root;
    const label = textarea.parentElement.querySelector('label');
    if (label) {
      label.id = `${textarea.id}-label`;
      label.addEventListener('click', event => {
        event.preventDefault();
        this.editor.focus();
      });
      root.setAttribute('aria-labelledby', label.id);
    }
    root.setAttribute('role', 'textbox');
    root.setAttribute('aria-multiline', 'true');
    root.setAttribute('aria-describedby', `${textarea.getAttribute('aria-describedby') ?? ''} ${this.count.id}`.trim());
  }

  extras() {
    const extras = [['Tautan', 'Tautan (Ctrl+K)', () => this.link()]];
    if (this.task) {
      extras.push(
        ['Gambar', 'Sisipkan gambar dari Berkas', () => this.picture()],
        ['Pratinjau', 'Pratinjau seperti di situs', () => showPreview(this.task, this.naskah())]
      );
    }
    return extras;
  }

  path() {
    return pathOf(this.form, this.field);
  }

  value() {
    return at(this.form._getState().data, this.path()) ?? '';
  }

  /** The group that the text is part of, as it stands on the screen. */
  naskah() {
    return {...at(this.form._getState().data, this.path().slice(0, -1)), isi: htmlOf(this.editor)};
  }

  emit() {
    const html = htmlOf(this.editor);
    if (write(this.form, this.field, html)) {
      this.shown = html;
    }
  }

  counted() {
    this.count.textContent = `${wordsIn(this.editor).toLocaleString('id-ID')} kata`;
  }

  /** Takes over what form-js has by now: another text, a lock, a message. */
  async sync() {
    const {textarea, editor} = this;
    const open = !textarea.disabled && !textarea.readOnly && !textarea.matches('fieldset[disabled] *');
    editor.enable(open);
    this.tools.hidden = !open;
    editor.root.setAttribute('aria-readonly', String(!open));
    editor.root.setAttribute('aria-required', String(textarea.required));
    editor.root.setAttribute('aria-invalid', textarea.getAttribute('aria-invalid') ?? 'false');
    const wanted = this.value();
    if (wanted === this.shown) {
      return;
    }
    this.shown = wanted;
    const html = wanted === '' ? '' : await htmlOfTyped(wanted).catch(() => null);
    if (this.shown !== wanted) {
      return;
    }
    if (html === null) {
      editor.setText(wanted, 'silent');
    } else {
      editor.setContents(editor.clipboard.convert({html}), 'silent');
    }
    editor.history.clear();
    this.counted();
    this.node.dataset.siap = '';
  }

  link() {
    const range = this.editor.getSelection(true);
    const now = this.editor.getFormat(range).link;
    askLink(now, address => {
      this.editor.focus();
      if (range.length) {
        this.editor.formatText(range.index, range.length, 'link', address, 'user');
      } else if (address) {
        this.editor.insertText(range.index, address, 'link', address, 'user');
      }
    });
  }

  picture() {
    const {index} = this.editor.getSelection(true);
    askPicture(this.task, picture => {
      this.editor.insertEmbed(index, 'berkas', picture, 'user');
      this.editor.setSelection(index + 1, 0, 'user');
    });
  }
}

onForm((form, container) => {
  const fields = componentsWith(form, 'penyunting').filter(field => field.properties.penyunting === 'teks');
  if (!fields.length) {
    return;
  }
  const editors = new Map();

  function place() {
    for (const field of fields) {
      const textarea = inputOf(form, field);
      const there = editors.get(field.id);
      if (textarea && there?.textarea === textarea && there.node?.isConnected) {
        there.sync();
      } else if (textarea && there?.textarea !== textarea) {
        const coming = {textarea, sync() {}, node: container};
        editors.set(field.id, coming);
        quill()
          .then(Quill => editors.get(field.id) === coming && editors.set(field.id, new Editor(Quill, form, field, textarea, taskOf(container))))
          .catch(console.error);
      }
    }
  }

  const placeSoon = nanti(place);
  form.on('changed', placeSoon);
  saatBerubah(place, container, ['disabled', 'readonly']);
  placeSoon();
});

gaya(import.meta.url, 'penyunting.css');
