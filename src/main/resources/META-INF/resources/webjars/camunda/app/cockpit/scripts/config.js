import {inLanguage, locales} from '../../../lib/tayang/pilihan-bahasa.js';

export default {
  app: {
    name: inLanguage('Pemantauan Proses', 'Cockpit'),
    vendor: 'Tayang'
  },

  locales: locales(),

  // The page it links to is not part of this application.
  disableWelcomeMessage: true,

  // Only scripts that exist: Cockpit stays an empty page when one of them cannot be loaded.
  customScripts: [
    '../../lib/tayang/halaman.js',
    'scripts/tayang/mutu-baku.js',
    'scripts/tayang/diagram.js',
    'scripts/tayang/kasus.js',
    'scripts/tayang/kalender.js',
    'scripts/tayang/pengganti.js',
    'scripts/tayang/situs-opd.js',
    'scripts/tayang/revisi.js',
    'scripts/tayang/periksa-model.js'
  ]
};
