// Every web application: what Camunda has no setting for.

import {saatBerubah} from './dasar.js';
import {giveNames} from './aksesibilitas.js';
import {language, placeSwitch} from './pilihan-bahasa.js';
import {dictionary, translateWithin} from './terjemah.js';

const WIDGETS = new Map([
  ['Welcome', 'Beranda'],
  ['Admin', 'Administrasi'],
  ['Cockpit', 'Pemantauan Proses'],
  ['Tasklist', 'Daftar Tugas'],
  ['zoom in', 'Perbesar'],
  ['zoom out', 'Perkecil'],
  ['reset zoom', 'Tampilkan seluruh diagram']
]);

const TASK_IS_GONE = 'Tugas ini sudah diselesaikan atau dihentikan.';
const ENGINE = [
  [/^.*: task is null$/, TASK_IS_GONE],
  [/^(<task> <- )?No matching task with id .*$/, TASK_IS_GONE],
  [/^No task found for task id .*$/, TASK_IS_GONE],
  [/^.* is already claimed by someone else.*$/, 'Tugas ini sudah diambil orang lain.'],
  [/^.* is suspended\.?$/, 'Kasus ini sedang ditangguhkan.'],
  [/^.*(OptimisticLocking|concurrently).*$/, 'Data ini baru saja diubah orang lain. Muat ulang halaman, lalu periksa kembali.'],
  [/^.*No matching process definition .*$/, 'Proses ini tidak ada, atau Anda tidak berhak memulainya.'],
  [/^The user with id .* does not have .*$/, 'Anda tidak berhak melakukan tindakan ini.'],
  [/^Password does not match policy$/, 'Kata sandi belum memenuhi syarat.'],
  [/^The given authenticated user password is not valid\.$/, 'Kata sandi Anda saat ini tidak benar.'],
  // What a step of ours refuses is in Indonesian, with this before it.
  [/^Cannot (?:complete task|submit task form|instantiate process definition) \S+: (.*)$/, '$1']
];

document.documentElement.lang = language();
document.querySelector('link[rel=icon]').href = new URL('../../../tayang.svg', import.meta.url).href;

// Refusals of ours are in Indonesian in both languages, so what stands before them goes in both.
const PREFIX = ENGINE.slice(-1);

if (language() === 'id') {
  translateWithin('.app-switch, .navigation', dictionary(WIDGETS));
}
translateWithin('.notifications', dictionary(new Map(), language() === 'id' ? ENGINE : PREFIX));

saatBerubah(() => {
  placeSwitch();
  giveNames();
});
placeSwitch();
giveNames();
