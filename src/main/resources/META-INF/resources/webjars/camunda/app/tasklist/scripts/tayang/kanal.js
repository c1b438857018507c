// Text fields with the properties "tampilan": "teks-kanal" and "kanal": "<key of a checklist>" become one text for each chosen
// channel. What form-js has, drafts keep and Tasklist sends is JSON: {"telegram": "…"}, with own words only.

import {el, gaya, nanti, saatBerubah} from '../../../../lib/tayang/dasar.js';
import {at, componentsWith, inputOf, onForm, pathOf, write} from './form-js.js';
import {channelText} from './kanal/teks.js';

const NONE = 'Belum ada kanal yang dipilih. Pilih kanal dahulu, lalu teks tiap kanal dapat diubah di sini.';

/** Own words by channel; none where the value is something else. */
function wordsOf(value) {
  try {
    const words = JSON.parse(value || '{}');
    return words !== null && typeof words === 'object' && !Array.isArray(words) ? words : {};
  } catch {
    return {};
  }
}

class ChannelTexts {
  constructor(form, field, input) {
    Object.assign(this, {form, field, input});
    this.channels = new Map();
    this.empty = el('p', {class: 'kosong'}, NONE);
    this.node = el('div', {class: 'tayang-kanal'}, this.empty);
    this.node.setAttribute('role', 'group');
    const label = input.closest('.fjs-form-field').querySelector('label');
    if (label) {
      label.id = `${input.id}-label`;
      label.removeAttribute('for');
      this.node.setAttribute('aria-labelledby', label.id);
    }
    input.closest('.fjs-form-field').dataset.tampilan = 'teks-kanal';
    (input.closest('.fjs-input-group') ?? input).before(this.node);
    this.sync();
  }

  data() {
    return this.form._getState().data;
  }

  path() {
    return pathOf(this.form, this.field);
  }

  /** The variable that a property names: "naskah.judul". */
  named(property, usual) {
    const value = at(this.data(), (this.field.properties[property] ?? usual).split('.'));
    return typeof value === 'string' ? value : '';
  }

  chosen() {
    const {kanal} = this.field.properties;
    const registry = this.form.get('formFieldRegistry');
    const checklist = registry.getAll().find(field => field.key === kanal);
    const path = checklist ? pathOf(this.form, checklist) : kanal.split('.');
    const value = at(this.data(), path);
    return Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
  }

  emit(channel, words) {
    const all = wordsOf(at(this.data(), this.path()));
    if (words === null) {
      delete all[channel];
    } else {
      all[channel] = words;
    }
    write(this.form, this.field, Object.keys(all).length ? JSON.stringify(all) : '');
  }

  sync() {
    const chosen = this.chosen();
    const words = wordsOf(at(this.data(), this.path()));
    const locked = this.input.disabled || this.input.readOnly || this.input.matches('fieldset[disabled] *');
    this.empty.hidden = chosen.length > 0;
    for (const [channel, text] of this.channels) {
      if (!chosen.includes(channel)) {
        text.node.remove();
        this.channels.delete(channel);
      }
    }
    for (const channel of chosen) {
      if (!this.channels.has(channel)) {
        const text = channelText(channel, channel, own => this.emit(channel, own));
        this.channels.set(channel, text);
        this.node.append(text.node);
      }
      const own = typeof words[channel] === 'string' && words[channel].trim() ? words[channel] : null;
      this.channels
        .get(channel)
        .sync(own, this.named('judul', 'naskah.judul'), this.named('ringkasan', 'naskah.ringkasan'), locked);
    }
  }
}

onForm((form, container) => {
  const fields = componentsWith(form, 'tampilan').filter(field => field.properties.tampilan === 'teks-kanal');
  if (!fields.length) {
    return;
  }
  const shown = new Map();

  function place() {
    for (const field of fields) {
      const input = inputOf(form, field);
      const there = shown.get(field.id);
      if (input && there?.input === input && there.node.isConnected) {
        there.sync();
      } else if (input) {
        there?.node.remove();
        shown.set(field.id, new ChannelTexts(form, field, input));
      }
    }
  }

  const plan = nanti(place);
  form.on('changed', plan);
  saatBerubah(plan, container, ['disabled', 'readonly']);
  plan();
});

gaya(import.meta.url, 'kanal.css');
