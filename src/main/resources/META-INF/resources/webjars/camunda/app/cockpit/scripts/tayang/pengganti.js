// Who stands in for whom, in Cockpit: a link in the bar, and a page of its own.

import {isi} from '../../../../lib/tayang/pengganti/isi.js';
import {el} from './dasar.js';

const LABEL = 'Pejabat Pengganti';
const PATH = '/pejabat-pengganti';
const CSS = new URL('../../../../lib/tayang/pengganti/pengganti.css', import.meta.url).href;

document.head.append(el('link', {rel: 'stylesheet', href: CSS}));

export default [
  {
    id: 'tayang.pengganti.tautan',
    pluginPoint: 'cockpit.navigation',
    priority: 130,
    properties: {label: LABEL, path: PATH},
    render: node => node.append(el('a', {href: `#${PATH}`}, LABEL)),
    unmount() {}
  },
  {
    id: 'tayang.pengganti.halaman',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: {label: LABEL, path: PATH},
    render: (node, {api}) => {
      document.title = `Tayang Pemantauan Proses | ${LABEL}`;
      const page = isi(api, 'h2');
      node.append(
        el(
          'main',
          {class: 'pengganti-halaman'},
          el('h1', {}, LABEL),
          el(
            'p',
            {class: 'pengantar'},
            'Pelaksana harian (Plh.) dan pelaksana tugas (Plt.) menerima tugas jabatan yang digantikannya dari menit pertama sampai menit terakhir. Riwayat, arsip dan Buku Agenda mencatatnya.'
          ),
          page.node
        )
      );
      page.muat();
    },
    unmount() {}
  }
];
