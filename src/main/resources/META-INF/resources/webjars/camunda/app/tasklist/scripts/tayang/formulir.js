// Faults of Camunda Forms (form-js 1.8.7) in Tasklist, mended.

import {saatBerubah} from '../../../../lib/tayang/dasar.js';

// A message of a field that was hidden afterwards is kept by form-js: the button would stay disabled for ever, without a
// visible reason. The form is checked anew when the button is pressed, so enabling it lets nothing through.
const entered = new WeakSet();

function release(container) {
  const form = container.closest('.task-form, .modal-content, [cam-tasklist-form]') ?? container.parentElement;
  const button = form?.querySelector('button[ng-click="complete()"][disabled]:not([aria-busy])');
  if (button && entered.has(container) && !container.querySelector('.fjs-form-field-error')) {
    button.removeAttribute('disabled');
  }
}

// Radios without a name are no group: no arrow keys, and nobody hears the question that they answer.
function group(field) {
  const question = field.querySelector(':scope > .fjs-form-field-label:not([for])');
  const radios = field.querySelectorAll('input[type=radio]');
  if (!radios.length || field.getAttribute('role') === 'radiogroup') {
    return;
  }
  const name = radios[0].id.replace(/-0$/, '');
  field.setAttribute('role', 'radiogroup');
  radios.forEach(radio => radio.setAttribute('name', name));
  if (question) {
    question.id = `${name}-pertanyaan`;
    field.setAttribute('aria-labelledby', question.id);
  }
}

// Enter in a line of text would complete the task at once.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.matches?.('.fjs-container input')) {
    event.preventDefault();
  }
}, true);

// A field that loses the focus to the button is drawn anew, the button moves away from under the finger, and the press is
// lost: the browser gives it to what both elements lie in.
const SENDS = 'button[ng-click="complete()"], button[ng-click="startProcessInstance()"]';
const SLIP = 10;
let pressed = null;
document.addEventListener('pointerdown', ({target, clientX, clientY}) => {
  const button = target.closest?.(SENDS);
  pressed = button && {button, clientX, clientY};
}, true);
document.addEventListener('click', event => {
  const meant = pressed;
  pressed = null;
  const near = meant && Math.hypot(event.clientX - meant.clientX, event.clientY - meant.clientY) < SLIP;
  if (near && event.isTrusted && !meant.button.contains(event.target) && meant.button.isConnected) {
    event.stopImmediatePropagation();
    meant.button.click();
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

saatBerubah(() => {
  document.querySelectorAll('.fjs-container').forEach(release);
  document.querySelectorAll('.fjs-form-field-radio').forEach(group);
}, document.body, ['disabled']);
