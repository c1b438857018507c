// The office's calendar in Cockpit: a link in the bar, and a page of its own.

import {gaya} from '../../../../lib/tayang/dasar.js';
import {halaman} from './kalender/halaman.js';
import {laman} from './laman.js';

gaya(import.meta.url, 'kalender/kalender.css');

export default laman({id: 'kalender', label: 'Kalender Kerja', path: '/kalender-kerja', priority: 140}, halaman);
