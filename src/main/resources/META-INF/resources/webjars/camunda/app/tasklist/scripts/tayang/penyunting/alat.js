// The toolbar of the editor: one stop of the tab key, then the arrow keys.

import {el} from '../../../../../lib/tayang/dasar.js';


const FORMATS = [
  ['header', 2, 'Judul', 'Judul bagian'],
  ['header', 3, 'Subjudul', 'Judul kecil'],
  ['bold', true, 'B', 'Tebal (Ctrl+B)', 'tebal'],
  ['italic', true, 'I', 'Miring (Ctrl+I)', 'miring'],
  ['list', 'bullet', '•', 'Daftar berbutir'],
  ['list', 'ordered', '1.', 'Daftar bernomor'],
  ['blockquote', true, '❝', 'Kutipan']
];

function button(text, label, onclick, className = '') {
  return el('button', {type: 'button', onclick, class: className, title: label, tabindex: -1, 'aria-label': label}, text);
}

/** @param more buttons beside the formats: [text, label, action] */
export function toolbar(editor, more) {
  const node = el('div', {class: 'alat', role: 'toolbar', 'aria-label': 'Alat penyunting'});

  const formats = FORMATS.map(([format, value, text, label, className]) => {
    const toggle = () => {
      editor.focus();
      editor.format(format, editor.getFormat()[format] === value ? false : value, 'user');
      show();
    };
    return {format, value, button: button(text, label, toggle, className)};
  });
  const others = [
    ...more,
    ['↶', 'Urungkan (Ctrl+Z)', () => editor.history.undo()],
    ['↷', 'Ulangi (Ctrl+Y)', () => editor.history.redo()]
  ].map(([text, label, action]) => button(text, label, action));
  const all = [...formats.map(each => each.button), ...others];
  node.append(...all);
  all[0].tabIndex = 0;

  function show() {
    const now = editor.hasFocus() || editor.getSelection() ? editor.getFormat() : {};
    formats.forEach(each => each.button.setAttribute('aria-pressed', String(now[each.format] === each.value)));
  }

  node.addEventListener('keydown', event => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step) {
      event.preventDefault();
      const at = all.indexOf(document.activeElement);
      const next = all[(at + step + all.length) % all.length];
      all.forEach(each => (each.tabIndex = each === next ? 0 : -1));
      next.focus();
    }
  });
  // The selection in the text stays while a button is pressed with the mouse.
  node.addEventListener('mousedown', event => event.preventDefault());
  editor.on('editor-change', show);
  show();
  return node;
}
