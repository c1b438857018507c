// The sites of OPDs in Cockpit: a link in the bar, and a page of its own.

import {el} from './dasar.js';
import {halaman} from './situs-opd/halaman.js';

const LABEL = 'Situs OPD';
const PATH = '/situs-opd';

document.head.append(el('link', {rel: 'stylesheet', href: new URL('situs-opd/situs-opd.css', import.meta.url).href}));

export default [
  {
    id: 'tayang.situs-opd.tautan',
    pluginPoint: 'cockpit.navigation',
    priority: 120,
    properties: {label: LABEL, path: PATH},
    render: node => node.append(el('a', {href: `#${PATH}`}, LABEL)),
    unmount() {}
  },
  {
    id: 'tayang.situs-opd.halaman',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: {label: LABEL, path: PATH},
    render: (node, {api}) => {
      document.title = `Tayang Pemantauan Proses | ${LABEL}`;
      halaman(node, api);
    },
    unmount() {}
  }
];
