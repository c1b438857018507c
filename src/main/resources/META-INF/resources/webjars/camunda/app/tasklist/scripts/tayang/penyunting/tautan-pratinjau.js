// Below a preview: links by which somebody without an account reads it too, until they end or are taken back.

import {el} from '../../../../../lib/tayang/dasar.js';
import {links, share, unshare} from './naskah-server.js';

let newest = 0;

class Sharing {
  constructor(task, variable) {
    Object.assign(this, {task, variable});
    const title = `tayang-tautan-${++newest}`;
    this.open = el('button', {type: 'button', class: 'btn btn-default', onclick: () => this.create()}, 'Bagikan tautan pratinjau');
    this.fresh = el('div', {class: 'baru', hidden: true});
    this.list = el('ul', {hidden: true});
    this.status = el('p', {class: 'status', role: 'status'});
    this.node = el(
      'section',
      {class: 'tayang-tautan'},
      el('h4', {id: title}, 'Berbagi pratinjau'),
      el(
        'p',
        {},
        'Siapa pun yang memegang tautannya dapat membaca naskah ini tanpa masuk, sampai tugas ini selesai atau masa berlakunya habis.'
      ),
      this.open,
      this.fresh,
      this.list,
      this.status
    );
    this.node.setAttribute('aria-labelledby', title);
    this.show();
  }

  say(text, wrong = false) {
    this.status.textContent = text;
    this.status.classList.toggle('galat', wrong);
  }

  async work(what) {
    this.open.disabled = true;
    try {
      await what();
    } catch (failure) {
      this.say(failure.message, true);
    } finally {
      this.open.disabled = false;
    }
  }

  show() {
    return this.work(async () => {
      const {boleh, tautan} = await links(this.task);
      this.list.replaceChildren(...tautan.map(link => this.row(link, boleh)));
      this.list.hidden = !tautan.length;
    });
  }

  row(link, allowed) {
    const text = `Dibagikan ${link.dibuatOleh}, ${link.dibuatPada}. Berlaku sampai ${link.berlakuSampai}.`;
    const name = `Cabut tautan yang dibagikan ${link.dibuatPada}`;
    const revoke = el('button', {type: 'button', class: 'btn btn-default', 'aria-label': name, onclick: () => this.revoke(link)}, 'Cabut');
    return el('li', {}, el('span', {}, text), ...(allowed ? [revoke] : []));
  }

  create() {
    return this.work(async () => {
      this.say('Membuat tautan …');
      const link = await share(this.task, this.variable);
      const address = el('input', {type: 'text', readonly: true, value: link.alamat, id: `${link.id}-alamat`});
      address.addEventListener('focus', () => address.select());
      const label = el('label', {for: address.id}, 'Tautan pratinjau');
      const copy = el('button', {type: 'button', class: 'btn btn-default', onclick: () => this.copy(address)}, 'Salin');
      this.fresh.dataset.tautan = link.id;
      this.fresh.replaceChildren(label, el('div', {class: 'alamat'}, address, copy));
      this.fresh.hidden = false;
      await this.show();
      this.say('Tautan dibuat. Salin sekarang: alamatnya tidak ditampilkan lagi sesudah halaman ini ditutup.');
      address.focus();
    });
  }

  async copy(address) {
    try {
      await navigator.clipboard.writeText(address.value);
      this.say('Tautan tersalin.');
    } catch {
      address.focus();
      this.say('Tidak dapat menyalin sendiri. Tekan Ctrl+C; tautannya sudah terpilih.');
    }
  }

  revoke(link) {
    return this.work(async () => {
      await unshare(this.task, link.id);
      if (this.fresh.dataset.tautan === link.id) {
        this.fresh.hidden = true;
      }
      await this.show();
      this.say('Tautan dicabut dan tidak dapat dibuka lagi.');
      // The button that had the focus is gone.
      this.open.disabled = false;
      this.open.focus();
    });
  }
}

/** The box for a variable of the case of a task. */
export function sharing(task, variable) {
  return new Sharing(task, variable).node;
}
