// Names for what Camunda shows as a sign alone, so that who does not see the sign hears what it does.

import {inLanguage} from './pilihan-bahasa.js';

const NAMES = [
  ['.app-switch > .dropdown-toggle', 'Aplikasi lain', 'Other applications'],
  ['.region-toggle[data-region="filters"]', 'Lipat atau buka saringan', 'Fold or unfold filters'],
  ['.region-toggle[data-region="list"]', 'Lipat atau buka daftar tugas', 'Fold or unfold the list of tasks'],
  ['.region-toggle[data-region="task"]', 'Lipat atau buka tugas', 'Fold or unfold the task'],
  ['.column button.maximize', 'Tampilkan tugas selebar layar', 'Show the task in full width'],
  ['.stored-criteria > .dropdown-toggle', 'Pencarian tersimpan', 'Saved searches'],
  ['.task a.glyphicon-menu-down, .task a.glyphicon-menu-up', 'Rincian tugas', 'Details of the task'],
  ['.new-sort > .dropdown-toggle', 'Tambah urutan', 'Add sorting'],
  ['.instance-link', 'Buka kasus di Pemantauan Proses', 'Open the case in Cockpit'],
  ['.process-definition-link', 'Buka proses di Pemantauan Proses', 'Open the process in Cockpit']
];
const SIGNS = ':is(a, button):not([aria-label]):is([uib-tooltip], :has(> [uib-tooltip]))';

function name(node, text) {
  if (text && !node.hasAttribute('aria-label') && !node.innerText.trim()) {
    node.setAttribute('aria-label', text);
  }
}

/** A link without an address is neither reached nor pressed with the keyboard. */
function asButton(link) {
  link.setAttribute('role', 'button');
  link.tabIndex = 0;
  link.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      link.click();
    }
  });
}

export function giveNames() {
  document.querySelectorAll('a.glyphicon:not([href], [role])').forEach(asButton);
  for (const [selector, indonesian, english] of NAMES) {
    document.querySelectorAll(selector).forEach(node => name(node, inLanguage(indonesian, english)));
  }
  document.querySelectorAll(SIGNS).forEach(node => {
    name(node, (node.matches('[uib-tooltip]') ? node : node.querySelector('[uib-tooltip]')).getAttribute('uib-tooltip'));
  });
  document.querySelectorAll('input[placeholder]:not([aria-label], [id])').forEach(field => {
    field.setAttribute('aria-label', field.placeholder);
  });
  document.querySelectorAll('input[aria-expanded]:not([role])').forEach(field => field.setAttribute('role', 'combobox'));
  // The order of the page is the right one; numbers put everything else behind the form.
  document.querySelectorAll('.form-signin [tabindex]').forEach(field => field.removeAttribute('tabindex'));
}
