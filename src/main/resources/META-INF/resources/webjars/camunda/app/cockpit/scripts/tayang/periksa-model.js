// A model looked at before it is put to use, in Cockpit: a link in the bar, and a page of its own.

import {el} from './dasar.js';
import {halaman} from './periksa-model/halaman.js';

const LABEL = 'Periksa Model';
const PATH = '/periksa-model';

document.head.append(el('link', {rel: 'stylesheet', href: new URL('periksa-model/periksa-model.css', import.meta.url).href}));

export default [
  {
    id: 'tayang.periksa-model.tautan',
    pluginPoint: 'cockpit.navigation',
    priority: 120,
    properties: {label: LABEL, path: PATH},
    render: node => node.append(el('a', {href: `#${PATH}`}, LABEL)),
    unmount() {}
  },
  {
    id: 'tayang.periksa-model.halaman',
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
