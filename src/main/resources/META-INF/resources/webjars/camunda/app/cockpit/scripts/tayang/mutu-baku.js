// Mutu Baku in Cockpit: a card on the dashboard, a link in the bar, and a page of its own.

import {el} from './dasar.js';
import {halaman} from './mutu-baku/halaman.js';
import {kartu} from './mutu-baku/kartu.js';

const PATH = '/mutu-baku';

// Titles are set by the pages of Cockpit itself, and this one would keep that of the page before.
function title() {
  document.title = 'Tayang Pemantauan Proses | Mutu Baku';
}

export default [
  {
    id: 'tayang.mutu-baku.kartu',
    pluginPoint: 'cockpit.dashboard',
    priority: 1000,
    properties: {label: 'Mutu Baku'},
    render: (node, {api}) => kartu(node, api),
    unmount() {}
  },
  {
    id: 'tayang.mutu-baku.tautan',
    pluginPoint: 'cockpit.navigation',
    priority: 150,
    properties: {label: 'Mutu Baku', path: PATH},
    render: node => node.append(el('a', {href: `#${PATH}`}, 'Mutu Baku')),
    unmount() {}
  },
  {
    id: 'tayang.mutu-baku.halaman',
    pluginPoint: 'cockpit.route',
    priority: 0,
    properties: {label: 'Mutu Baku', path: PATH},
    render: (node, {api}) => {
      title();
      halaman(node, api);
    },
    unmount() {}
  }
];
