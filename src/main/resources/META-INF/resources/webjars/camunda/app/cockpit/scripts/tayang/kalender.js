// The office's calendar in Cockpit: a link in the bar, and a page of its own.

import {el} from './dasar.js';
import {halaman} from './kalender/halaman.js';

const LABEL = 'Kalender Kerja';
const PATH = '/kalender-kerja';

document.head.append(el('link', {rel: 'stylesheet', href: new URL('kalender/kalender.css', import.meta.url).href}));

export default [
  {
    id: 'tayang.kalender.tautan',
    pluginPoint: 'cockpit.navigation',
    priority: 140,
    properties: {label: LABEL, path: PATH},
    render: node => node.append(el('a', {href: `#${PATH}`}, LABEL)),
    unmount() {}
  },
  {
    id: 'tayang.kalender.halaman',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: {label: LABEL, path: PATH},
    render: (node, {api}) => {
      // Titles are set by the pages of Cockpit itself, and this one would keep that of the page before.
      document.title = `Tayang Pemantauan Proses | ${LABEL}`;
      halaman(node, api);
    },
    unmount() {}
  }
];
