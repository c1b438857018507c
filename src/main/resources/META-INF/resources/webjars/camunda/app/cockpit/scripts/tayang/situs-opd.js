// The sites of OPDs in Cockpit: a link in the bar, and a page of its own.

import {el} from './dasar.js';
import {halaman} from './situs-opd/halaman.js';
import {laman} from './laman.js';

document.head.append(el('link', {rel: 'stylesheet', href: new URL('situs-opd/situs-opd.css', import.meta.url).href}));

export default laman({id: 'situs-opd', label: 'Situs OPD', path: '/situs-opd', priority: 120}, halaman);
