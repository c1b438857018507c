import {inLanguage, locales} from '../../../lib/tayang/pilihan-bahasa.js';

export default {
  app: {
    name: inLanguage('Daftar Tugas', 'Tasklist'),
    vendor: 'Tayang'
  },

  locales: locales(),

  // The page it links to is not part of this application.
  disableWelcomeMessage: true,

  // Only scripts that exist: Tasklist stays an empty page when one of them cannot be loaded.
  customScripts: [
    '../../lib/tayang/halaman.js',
    'scripts/tayang/bahasa.js',
    'scripts/tayang/formulir.js',
    'scripts/tayang/keputusan.js',
    'scripts/tayang/telepon.js',
    'scripts/tayang/mulai.js',
    'scripts/tayang/berkas.js',
    'scripts/tayang/kartu-sop.js',
    'scripts/tayang/riwayat.js',
    'scripts/tayang/kelengkapan.js',
    'scripts/tayang/penyunting.js',
    'scripts/tayang/pratinjau.js',
    'scripts/tayang/kanal.js',
    'scripts/tayang/tayangan.js',
    'scripts/tayang/pemeriksaan.js',
    'scripts/tayang/draf.js',
    'scripts/tayang/menunggu.js',
    'scripts/tayang/pengganti.js',
    'scripts/tayang/urgensi.js'
  ],

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'mengambil tugas yang sedang dipilih'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'berpindah ke saringan pertama'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'berpindah ke tugas pertama dalam daftar'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'berpindah ke isian pertama pada formulir tugas'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'membuka daftar proses yang dapat dimulai'
    }
  }
};
