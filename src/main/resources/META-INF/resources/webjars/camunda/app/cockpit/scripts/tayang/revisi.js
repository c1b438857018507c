// The versions of an SOP on its page in Cockpit: how many cases run on each, and what a revision changed.

import {ambil, el, gaya} from '../../../../lib/tayang/dasar.js';

function banding(sop, dari, ke) {
  const href = `/sop/${encodeURIComponent(sop)}/revisi/banding?${new URLSearchParams({dari, ke})}`;
  return el('a', {href, target: '_blank', rel: 'noopener'}, `Bandingkan dengan versi ${dari}`, el('span', {class: 'sr-only'}, ' (tab baru)'));
}

function baris(sop, version, older, current) {
  return el(
    'tr',
    {'aria-current': version.definisi === current ? 'true' : null},
    el('th', {scope: 'row'}, `Versi ${version.versi}`, version.definisi === current && ' (halaman ini)'),
    el('td', {}, version.revisi || '–'),
    el('td', {}, version.tanggalRevisi || '–'),
    el('td', {}, version.dipasang),
    el('td', {}, version.berjalan.toLocaleString('id-ID')),
    el('td', {}, older ? banding(sop, older.versi, version.versi) : 'Versi pertama')
  );
}

function tabel({sop, versi}, current) {
  const heads = ['Versi', 'Revisi', 'Tanggal revisi', 'Dipasang', 'Kasus berjalan', 'Perbandingan'];
  return [
    el(
      'div',
      {class: 'gulir', tabindex: '0', role: 'region', 'aria-label': 'Revisi SOP, dapat digulir'},
      el(
        'table',
        {class: 'table'},
        el('thead', {}, el('tr', {}, heads.map(head => el('th', {scope: 'col'}, head)))),
        el('tbody', {}, versi.map((version, at) => baris(sop, version, versi[at + 1], current)))
      )
    ),
    el(
      'p',
      {},
      'Kasus tetap memakai versi saat ia dimulai. Memasang versi baru tidak memindahkan satu kasus pun: pemindahan (migrasi) ' +
        'adalah tindakan tersendiri oleh administrator, setelah perbandingan dibaca.'
    )
  ];
}

function render(node, {processDefinitionId}, scope) {
  const sheet = el('div', {class: 'tayang-revisi'});
  let open = true;

  async function muat() {
    sheet.replaceChildren(el('p', {role: 'status'}, 'Memuat revisi …'));
    let shown;
    try {
      shown = tabel(await ambil(`/revisi/definisi/${encodeURIComponent(processDefinitionId)}`), processDefinitionId);
    } catch (failure) {
      shown = [el('p', {role: 'alert'}, failure.message), el('button', {type: 'button', class: 'btn btn-default', onclick: muat}, 'Coba lagi')];
    }
    if (open) {
      sheet.replaceChildren(...shown);
    }
  }

  node.append(sheet);
  scope.$on('$destroy', () => {
    open = false;
  });
  muat();
}

gaya(import.meta.url, 'revisi/revisi.css');

export default {
  id: 'tayang.revisi',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  // After Cockpit's own list of running cases.
  priority: 1,
  properties: {label: 'Revisi SOP'},
  render
};
