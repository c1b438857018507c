// The document that the model would be printed as.

import {el, kirim, minta} from '../../../../../lib/tayang/dasar.js';

export function dokumen(model) {
  const status = el('p', {class: 'bantuan', role: 'status'});
  const sheet = el('div', {});
  const edisi = el(
    'select',
    {id: 'pm-edisi', class: 'form-control'},
    el('option', {value: 'disahkan'}, 'Sebagaimana disahkan'),
    el('option', {value: 'dijalankan'}, 'Sebagaimana dijalankan')
  );
  const order = () => ({model, edisi: edisi.value});

  async function kerja(words, work) {
    status.classList.remove('pm-galat');
    status.textContent = words;
    try {
      await work();
      status.textContent = '';
    } catch (failure) {
      status.classList.add('pm-galat');
      status.textContent = failure.message;
    }
  }

  const lihat = () =>
    kerja('Menyusun dokumen …', async () => {
      const {html} = await kirim('/periksa-model/dokumen', order());
      // The file was written by somebody: its document may run nothing.
      const frame = el('iframe', {title: `Dokumen SOP dari ${model.nama}`, sandbox: ''});
      frame.srcdoc = html;
      sheet.replaceChildren(frame);
    });
  const unduh = () =>
    kerja('Membuat PDF …', async () => {
      const pdf = await minta('/periksa-model/dokumen.pdf', {body: order()});
      const href = URL.createObjectURL(await pdf.blob());
      el('a', {href, download: model.nama.replace(/\.bpmn$/, '-uji.pdf')}).click();
      URL.revokeObjectURL(href);
    });

  edisi.addEventListener('change', () => sheet.hasChildNodes() && lihat());
  return [
    el(
      'div',
      {class: 'bidang-bidang'},
      el('div', {class: 'bidang'}, el('label', {for: 'pm-edisi'}, 'Edisi'), edisi),
      el('button', {type: 'button', class: 'btn btn-default', onclick: lihat}, 'Lihat dokumen'),
      el('button', {type: 'button', class: 'btn btn-default', onclick: unduh}, 'Unduh PDF')
    ),
    status,
    sheet
  ];
}
