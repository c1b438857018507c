// A model looked at before it is put to use, in Cockpit: a link in the bar, and a page of its own.

import {gaya} from '../../../../lib/tayang/dasar.js';
import {halaman} from './periksa-model/halaman.js';
import {laman} from './laman.js';

gaya(import.meta.url, 'periksa-model/periksa-model.css');

export default laman({id: 'periksa-model', label: 'Periksa Model', path: '/periksa-model', priority: 120}, halaman);
