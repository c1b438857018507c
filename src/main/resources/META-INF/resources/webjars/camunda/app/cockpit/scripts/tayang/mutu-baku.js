// Mutu Baku in Cockpit: a card on the dashboard, a link in the bar, and a page of its own.

import {laman} from './laman.js';
import {halaman} from './mutu-baku/halaman.js';
import {kartu} from './mutu-baku/kartu.js';

export default [
  {
    id: 'tayang.mutu-baku.kartu',
    pluginPoint: 'cockpit.dashboard',
    priority: 1000,
    properties: {label: 'Mutu Baku'},
    render: node => kartu(node),
    unmount() {}
  },
  ...laman({id: 'mutu-baku', label: 'Mutu Baku', path: '/mutu-baku', priority: 150}, halaman)
];
