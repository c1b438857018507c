// Camunda Forms in Tasklist: Indonesian messages, and two faults of form-js 1.8.7 mended.
// form-js has no translations of its own, so its fixed texts are replaced where they appear.

const EXACT = new Map([
  ['Field is required.', 'Wajib diisi.'],
  ['Field must be a valid email.', 'Alamat e-mail belum benar.'],
  ['Value is not a number.', 'Harus berupa angka.'],
  ['Select', 'Pilih'],
  ['No results', 'Tidak ada pilihan'],
  ['Search', 'Cari']
]);

const PATTERNS = [
  [/^Field must have minimum length of (\d+)\.$/, 'Paling sedikit $1 karakter.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Paling banyak $1 karakter.'],
  [/^Field must match pattern [^]*$/, 'Penulisan belum sesuai dengan petunjuk.'],
  [/^Field must be a valid +international phone number[^]*$/, 'Nomor telepon belum benar.'],
  [/^Field must have minimum value of (.+)\.$/, 'Paling kecil $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Paling besar $1.']
];

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober',
  'November', 'Desember'];
const DAYS = ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'];

function indonesian(text) {
  const trimmed = text.trim();
  if (EXACT.has(trimmed)) {
    return EXACT.get(trimmed);
  }
  const rule = PATTERNS.find(([pattern]) => pattern.test(trimmed));
  return rule ? trimmed.replace(rule[0], rule[1]) : null;
}

// What people wrote themselves is never touched: only these places hold texts of form-js.
const PLACES = '.fjs-form-field-error, .fjs-select-display, .fjs-select-placeholder, .fjs-dropdownlist';

function translate(container) {
  for (const place of container.querySelectorAll(PLACES)) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = indonesian(walker.currentNode.data);
      if (text !== null) {
        walker.currentNode.data = text;
      }
    }
  }
}

function translateCalendars() {
  for (const calendar of document.querySelectorAll('.flatpickr-calendar')) {
    calendar.querySelectorAll('.flatpickr-monthDropdown-month').forEach(month => {
      month.textContent = MONTHS[Number(month.value)];
    });
    const english = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
    calendar.querySelectorAll('.flatpickr-weekday').forEach(day => {
      const index = english.indexOf(day.textContent.trim());
      if (index >= 0) {
        day.textContent = DAYS[index];
      }
    });
  }
}

// A message of a field that was hidden afterwards is kept by form-js: the button would stay disabled for ever, without a
// visible reason. The form is checked anew when the button is pressed, so enabling it lets nothing through.
const entered = new WeakSet();

function release(container) {
  const form = container.closest('.task-form, .modal-content, [cam-tasklist-form]') ?? container.parentElement;
  const button = form?.querySelector('button[ng-click="complete()"][disabled]');
  if (button && entered.has(container) && !container.querySelector('.fjs-form-field-error')) {
    button.removeAttribute('disabled');
  }
}

// Enter in a line of text would complete the task at once.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.matches?.('.fjs-container input')) {
    event.preventDefault();
  }
}, true);

for (const type of ['input', 'change']) {
  document.addEventListener(type, event => {
    const container = event.target.closest?.('.fjs-container');
    if (container) {
      entered.add(container);
    }
  }, true);
}

let planned = false;
new MutationObserver(() => {
  if (!planned) {
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      document.querySelectorAll('.fjs-container').forEach(container => {
        translate(container);
        release(container);
      });
      translateCalendars();
    });
  }
}).observe(document.body, {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['disabled']});
