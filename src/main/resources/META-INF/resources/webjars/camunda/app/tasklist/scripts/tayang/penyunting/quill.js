// Quill 2, as this application uses it: the formats that the public site knows, and pictures of the case.

import {API, gaya} from '../../../../../lib/tayang/dasar.js';

const SOURCE = new URL('../../../../../lib/quill-2.0.3/dist/quill.js', import.meta.url).href;
const STYLE = '../../../../../lib/quill-2.0.3/dist/quill.core.css';
const FORMATS = ['header', 'bold', 'italic', 'list', 'link', 'blockquote', 'berkas'];
const REFERENCE = /^berkas:([0-9a-f-]{36})$/;

let loading = null;

/** The editor is large: it comes with the first text. */
export function quill() {
  loading ??= import(SOURCE).then(() => {
    gaya(import.meta.url, STYLE);
    window.Quill.register('formats/berkas', pictureOf(window.Quill), true);
    return window.Quill;
  });
  return loading.catch(failure => {
    loading = null;
    throw failure;
  });
}

/** A file of the case in the text: the text has its id only, what is shown comes from the server. */
function pictureOf(Quill) {
  const BlockEmbed = Quill.import('blots/block/embed');
  return class extends BlockEmbed {
    static blotName = 'berkas';
    static tagName = 'IMG';
    static className = 'tayang-gambar';

    static create({id, alt}) {
      const node = super.create();
      node.dataset.berkas = id;
      // Not of this case: a correction keeps pictures of the text as it is published.
      node.addEventListener('error', () => (node.src = `${API}/tayangan/gambar/${encodeURIComponent(id)}`), {once: true});
      node.src = `${API}/berkas/${encodeURIComponent(id)}?lihat=true`;
      node.alt = alt;
      return node;
    }

    static value(node) {
      const id = node.dataset.berkas ?? REFERENCE.exec(node.getAttribute('src') ?? '')?.[1];
      return id ? {id, alt: node.getAttribute('alt') ?? ''} : null;
    }

    html() {
      const {id, alt} = this.constructor.value(this.domNode);
      const image = document.createElement('template').content.ownerDocument.createElement('img');
      image.setAttribute('src', `berkas:${id}`);
      image.setAttribute('alt', alt);
      return image.outerHTML;
    }
  };
}

/** @param place an element that the editor fills */
export function editorIn(Quill, place, shortcuts) {
  // The tab key leads on to the next field, as everywhere.
  const leave = {key: 'Tab', handler: () => true};
  const editor = new Quill(place, {
    formats: FORMATS,
    modules: {
      toolbar: false,
      keyboard: {bindings: {tab: leave, indent: leave, outdent: {...leave, shiftKey: true}, ...shortcuts}}
    }
  });
  const Delta = Quill.import('delta');
  const heading = level => (node, delta) => delta.compose(new Delta().retain(delta.length(), {header: level}));
  editor.clipboard.addMatcher('h1', heading(2));
  editor.clipboard.addMatcher('h4, h5, h6', heading(3));
  // Pictures of other pages, and of Word, which names files of its own machine.
  editor.clipboard.addMatcher('img', node => {
    const value = Quill.import('formats/berkas').value(node);
    return value ? new Delta().insert({berkas: value}) : new Delta();
  });
  return editor;
}

/** The text as HTML that the public site takes; '' for one without words and pictures. */
export function htmlOf(editor) {
  const pictures = editor.getContents().ops.some(({insert}) => insert?.berkas);
  if (!pictures && editor.getText().trim() === '') {
    return '';
  }
  return editor
    .getSemanticHTML()
    .replaceAll('&nbsp;', ' ')
    .replace(/<(p|h2|h3|blockquote)>\s*<\/\1>/g, '')
    .replaceAll('</blockquote><blockquote>', '<br>');
}

export function wordsIn(editor) {
  return (editor.getText().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu) ?? []).length;
}
