// Every web application: what Camunda has no setting for.

import {translateWithin} from './terjemah.js';

const TEXTS = new Map([
  ['Welcome', 'Beranda'],
  ['Admin', 'Administrasi'],
  ['Cockpit', 'Pemantauan Proses'],
  ['Tasklist', 'Daftar Tugas'],
  ['zoom in', 'Perbesar'],
  ['zoom out', 'Perkecil'],
  ['reset zoom', 'Tampilkan seluruh diagram']
]);

document.documentElement.lang = 'id';
document.querySelector('link[rel=icon]').href = new URL('../../../tayang.svg', import.meta.url).href;

translateWithin('.app-switch, .navigation', text => TEXTS.get(text) ?? text);
