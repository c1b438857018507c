// The sites of OPDs in Cockpit: a link in the bar, and a page of its own.

import {gaya} from '../../../../lib/tayang/dasar.js';
import {halaman} from './situs-opd/halaman.js';
import {laman} from './laman.js';

gaya(import.meta.url, 'situs-opd/situs-opd.css');

export default laman({id: 'situs-opd', label: 'Situs OPD', path: '/situs-opd', priority: 120}, halaman);
