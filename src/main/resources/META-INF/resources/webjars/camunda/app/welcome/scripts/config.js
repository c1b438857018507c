import {inLanguage, locales} from '../../../lib/tayang/pilihan-bahasa.js';

export default {
  app: {
    name: inLanguage('Beranda', 'Welcome'),
    vendor: 'Tayang'
  },

  locales: locales(),

  // The page it links to is not part of this application.
  disableWelcomeMessage: true,

  customScripts: ['../../lib/tayang/halaman.js']
};
