// Choosing and sending files: the tab "Berkas" and the box "Kelengkapan".

const MEGABYTE = 1024 * 1024;
export const ACCEPT = '.jpg,.jpeg,.png,.pdf,.docx,.xlsx,.pptx,.odt,.txt,image/jpeg,image/png';

export function element(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter(child => child !== null));
  return node;
}

export function alertText(text) {
  const node = element('p', {className: 'galat'}, text);
  node.setAttribute('role', 'alert');
  return node;
}

export function size(bytes) {
  const [value, unit] = bytes < MEGABYTE ? [Math.max(1, bytes / 1024), 'KB'] : [bytes / MEGABYTE, 'MB'];
  return `${value.toLocaleString('id-ID', {maximumFractionDigits: unit === 'KB' ? 0 : 1})} ${unit}`;
}

function isImage(file) {
  return file.type.startsWith('image/');
}

/** A file that was chosen but not sent yet. */
export function choice(file, drop) {
  const id = `tayang-alt-${Math.random().toString(36).slice(2)}`;
  const altText = isImage(file) ? element('input', {type: 'text', id, maxLength: 500, required: true}) : null;
  const state = element('div');
  const item = element(
    'li',
    {},
    element(
      'div',
      {className: 'isi'},
      element('strong', {}, file.name),
      ` (${size(file.size)})`,
      altText && element('label', {htmlFor: id}, 'Apa yang terlihat pada gambar ini? (wajib)'),
      altText,
      state
    ),
    element('button', {type: 'button', onclick: drop, ariaLabel: `Batalkan ${file.name}`}, 'Batalkan')
  );
  const say = message => state.replaceChildren(alertText(message));

  function valid() {
    const limit = isImage(file) ? 10 : 20;
    if (file.size > limit * MEGABYTE) {
      say(`Berkas terlalu besar. Batasnya ${limit} MB.`);
    } else if (altText && altText.value.trim().length < 3) {
      say('Isi dulu apa yang terlihat pada gambar, bagi pembaca yang tidak dapat melihatnya.');
    } else {
      return true;
    }
    return false;
  }

  /** The file as the server has it; null when it did not take it. */
  async function send(files, taskId) {
    const bar = element('progress', {max: 1, value: 0, ariaLabel: `Mengunggah ${file.name}`});
    state.replaceChildren(bar);
    try {
      return await files.upload(taskId, file, altText ? altText.value : '', part => (bar.value = part));
    } catch (failure) {
      say(failure.message);
      return null;
    }
  }

  const focus = () => (altText || item.querySelector('button')).focus();

  return {item, valid, send, focus};
}
