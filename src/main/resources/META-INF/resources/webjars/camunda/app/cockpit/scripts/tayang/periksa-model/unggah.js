// The files to look at: chosen or dropped, a model and its forms.

import {el} from '../../../../../lib/tayang/dasar.js';

const LIMIT = 1024 * 1024;

async function bytes(file) {
  if (file.size > LIMIT) {
    throw new Error(`${file.name} terlalu besar: paling banyak 1 MB.`);
  }
  return new Uint8Array(await file.arrayBuffer());
}

function base64(content) {
  let text = '';
  for (let first = 0; first < content.length; first += 8192) {
    text += String.fromCharCode(...content.subarray(first, first + 8192));
  }
  return btoa(text);
}

/** @param {(model: object, xml: string) => void} periksa called with what is chosen now; null for no model */
export function unggah(periksa) {
  const input = el('input', {
    type: 'file',
    id: 'pm-berkas',
    multiple: true,
    accept: '.bpmn,.form',
    'aria-describedby': 'pm-bantuan',
    onchange: async () => {
      await terima([...input.files]);
      // The same file may be chosen again after it was corrected.
      input.value = '';
    }
  });
  const galat = el('p', {class: 'pm-galat', role: 'alert'});
  const terpilih = el('ul', {class: 'berkas'});
  const forms = new Map();
  let model = null;

  async function terima(files) {
    galat.textContent = '';
    try {
      const other = files.find(({name}) => !/\.(bpmn|form)$/.test(name));
      if (other) {
        throw new Error(`${other.name} bukan berkas .bpmn atau .form.`);
      }
      const models = files.filter(({name}) => name.endsWith('.bpmn'));
      if (models.length > 1) {
        throw new Error('Pilih satu berkas .bpmn saja, dengan formulirnya.');
      }
      const read = await Promise.all(files.map(async file => [file.name, await bytes(file)]));
      for (const [name, content] of read) {
        if (name.endsWith('.bpmn')) {
          if (model && model.nama !== name) {
            forms.clear();
          }
          model = {nama: name, isi: content};
        }
      }
      read.filter(([name]) => name.endsWith('.form')).forEach(([name, content]) => forms.set(name, content));
      perbarui();
    } catch (failure) {
      galat.textContent = failure.message || 'Berkas tidak dapat dibaca. Pilih lagi.';
    }
  }

  function perbarui() {
    const row = (name, remove) =>
      el(
        'li',
        {},
        el('span', {}, name),
        el(
          'button',
          {
            type: 'button',
            class: 'btn btn-default',
            'aria-label': `Lepas ${name}`,
            onclick: () => {
              remove();
              perbarui();
              input.focus();
            }
          },
          'Lepas'
        )
      );
    terpilih.replaceChildren(
      ...(model ? [row(model.nama, () => (model = null))] : []),
      ...[...forms.keys()].sort().map(name => row(name, () => forms.delete(name)))
    );
    if (!model) {
      periksa(null);
      if (forms.size > 0) {
        galat.textContent = 'Formulir sudah ada; pilih juga berkas .bpmn-nya.';
      }
      return;
    }
    const formulir = Object.fromEntries([...forms].map(([name, content]) => [name, base64(content)]));
    periksa({nama: model.nama, bpmn: base64(model.isi), formulir}, new TextDecoder().decode(model.isi));
  }

  const zone = el(
    'div',
    {
      class: 'taruh',
      ondragover: event => {
        event.preventDefault();
        zone.classList.add('di-atas');
      },
      ondragleave: () => zone.classList.remove('di-atas'),
      ondrop: event => {
        event.preventDefault();
        zone.classList.remove('di-atas');
        terima([...event.dataTransfer.files]);
      }
    },
    input,
    el('label', {for: 'pm-berkas', class: 'btn btn-primary'}, 'Pilih berkas'),
    el(
      'p',
      {id: 'pm-bantuan', class: 'bantuan'},
      'atau taruh di sini: satu berkas .bpmn dan semua berkas .form-nya, masing-masing paling besar 1 MB. Sesudah memperbaiki berkas, pilih lagi.'
    )
  );
  return el('div', {}, zone, galat, terpilih);
}
