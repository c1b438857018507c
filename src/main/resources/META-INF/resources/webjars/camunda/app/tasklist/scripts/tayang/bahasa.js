// The form renderer (form-js 1.8.7) has its messages in English and no setting for another language.

import {language} from '../../../../lib/tayang/pilihan-bahasa.js';
import {dictionary, translateWithin} from '../../../../lib/tayang/terjemah.js';

const FIXED = new Map([
  ['Field is required.', 'Wajib diisi.'],
  ['Field must be a valid email.', 'Isi dengan alamat e-mail yang sah, misalnya nama@kantor.go.id.'],
  [
    'Field must be a valid  international phone number. (e.g. +4930664040900)',
    'Isi dengan nomor telepon internasional, misalnya +6281234567890.'
  ],
  ['Value is not a number.', 'Isi dengan angka.'],
  ['Select', 'Pilih'],
  ['Search', 'Cari'],
  ['No results', 'Tidak ada hasil'],
  ['All values selected', 'Semua pilihan sudah diambil'],
  ['Nothing to show.', 'Tidak ada data.'],
  ['Add new', 'Tambah'],
  ['Collapse', 'Ciutkan'],
  ['Remove tag', 'Hapus pilihan'],
  ['Increment', 'Tambah satu'],
  ['Decrement', 'Kurangi satu'],
  ['Previous page', 'Halaman sebelumnya'],
  ['Next page', 'Halaman berikutnya'],
  ['Click to remove sorting', 'Klik untuk menghapus urutan'],
  ['This is an image placeholder', 'Tempat gambar'],
  ["External content couldn't be loaded.", 'Isi dari luar tidak dapat dimuat.'],
  ['dd/mm/yyyy', 'hh/bb/tttt'],
  ['hh:mm', 'jj:mm'],
  ['hh:mm ?m', 'jj:mm ?m']
]);

const WITH_VALUES = [
  [/^Field must have minimum length of (\d+)\.$/, 'Paling sedikit $1 karakter.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Paling banyak $1 karakter.'],
  [/^Field must have minimum value of (.+)\.$/, 'Nilai paling kecil $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Nilai paling besar $1.'],
  // Nobody in an office reads a regular expression; what is asked for stands below the field.
  [/^Field must match pattern [\s\S]+\.$/, 'Isian belum sesuai dengan bentuk yang diminta.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Nilai terdekat yang boleh: $1 dan $2.'],
  [/^Expand all \((\d+)\)$/, 'Tampilkan semua ($1)'],
  [/^Remove list item (\d+)$/, 'Hapus butir $1'],
  [/^Click to sort by (.+) ascending$/, 'Klik untuk mengurutkan $1 menaik'],
  [/^Click to sort by (.+) descending$/, 'Klik untuk mengurutkan $1 menurun']
];

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const DAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');
const CALENDAR = {
  months: {longhand: MONTHS, shorthand: MONTHS.map(month => month.slice(0, 3))},
  weekdays: {longhand: DAYS, shorthand: DAYS.map(day => day.slice(0, 3))},
  firstDayOfWeek: 1,
  rangeSeparator: ' sampai ',
  yearAriaLabel: 'Tahun',
  monthAriaLabel: 'Bulan',
  hourAriaLabel: 'Jam',
  minuteAriaLabel: 'Menit',
  scrollTitle: 'Gulir untuk mengubah',
  toggleTitle: 'Klik untuk berganti',
  time_24hr: true
};

// Text of the case itself: a headline may well be "Search".
const CONTENT = '.fjs-form-field-text, .fjs-form-field-html, textarea, script, style';

// Field and calendar take the order of day and month from the language of the browser: 03/04 must not depend on it.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (target, [locale, ...rest]) => new target(locale === 'default' ? 'id-ID' : locale, ...rest)
});

if (window.flatpickr && language() === 'id') {
  window.flatpickr.localize(CALENDAR);
  window.flatpickr.setDefaults({ariaDateFormat: 'j F Y'});
}

if (language() === 'id') {
  translateWithin('.fjs-container', dictionary(FIXED, WITH_VALUES), CONTENT);
}
