// A model looked at before it is put to use, in Cockpit: a link in the bar, and a page of its own.

import {el} from './dasar.js';
import {halaman} from './periksa-model/halaman.js';
import {laman} from './laman.js';

document.head.append(el('link', {rel: 'stylesheet', href: new URL('periksa-model/periksa-model.css', import.meta.url).href}));

export default laman({id: 'periksa-model', label: 'Periksa Model', path: '/periksa-model', priority: 120}, halaman);
