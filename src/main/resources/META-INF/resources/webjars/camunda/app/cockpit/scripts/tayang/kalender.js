// The office's calendar in Cockpit: a link in the bar, and a page of its own.

import {el} from './dasar.js';
import {halaman} from './kalender/halaman.js';
import {laman} from './laman.js';

document.head.append(el('link', {rel: 'stylesheet', href: new URL('kalender/kalender.css', import.meta.url).href}));

export default laman({id: 'kalender', label: 'Kalender Kerja', path: '/kalender-kerja', priority: 140}, halaman);
