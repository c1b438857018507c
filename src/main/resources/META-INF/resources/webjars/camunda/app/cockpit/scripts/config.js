export default {
  app: {
    name: 'Pemantauan Proses',
    vendor: 'Tayang'
  },

  // With 'en' in this list an English browser would show English, see Tasklist.
  locales: {
    availableLocales: ['id'],
    fallbackLocale: 'id'
  },

  // The page it links to is not part of this application.
  disableWelcomeMessage: true,

  // Only scripts that exist: Cockpit stays an empty page when one of them cannot be loaded.
  customScripts: [
    '../../lib/tayang/halaman.js',
    'scripts/tayang/mutu-baku.js',
    'scripts/tayang/diagram.js',
    'scripts/tayang/kasus.js',
    'scripts/tayang/kalender.js',
    'scripts/tayang/pengganti.js'
  ]
};
