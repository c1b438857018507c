// The button that finishes a task: it says what it does, sends once, and stays within reach of the thumb.

import {el} from '../../../../../lib/tayang/dasar.js';

const COMPLETE = 'button[ng-click="complete()"]';
const SENDING = 'tayangMengirim';

/** The row of buttons below a form, null where a start form has its own. */
function actionsOf(container) {
  return container.closest('[cam-tasklist-form]')?.querySelector('.form-actions') ?? null;
}

export function completeButton(container) {
  return actionsOf(container)?.querySelector(COMPLETE) ?? null;
}

/** @param {string} text what the button does; empty for the word of Tasklist */
export function say(button, text) {
  button.dataset.kata ??= button.textContent.trim();
  const wanted = text || button.dataset.kata;
  if (button.textContent.trim() !== wanted) {
    button.textContent = wanted;
  }
}

export function isSending(button) {
  return button.dataset[SENDING] !== undefined;
}

export function startSending(button) {
  button.dataset[SENDING] = '';
  button.setAttribute('aria-busy', 'true');
}

export function stopSending(button) {
  delete button.dataset[SENDING];
  button.removeAttribute('aria-busy');
}

/** How high the row is, for what must not lie behind it. */
export function measure(container) {
  const actions = actionsOf(container);
  const form = container.closest('[cam-tasklist-form]');
  if (actions && form) {
    const observer = new ResizeObserver(() => form.style.setProperty('--tayang-tindakan', `${actions.offsetHeight}px`));
    observer.observe(actions);
  }
}

/** While nobody has taken the task there is one thing to do with it, and its link stands far above the form. */
export function offerToTake(container) {
  const actions = actionsOf(container);
  const claim = container.closest('.task-details')?.querySelector('button.claim');
  if (!actions) {
    return;
  }
  actions.dataset.ambil = claim ? 'ya' : 'tidak';
  if (claim && !actions.querySelector('.tayang-ambil')) {
    const take = el('button', {type: 'button', class: 'btn btn-primary tayang-ambil'}, 'Ambil tugas ini');
    take.onclick = () => container.closest('.task-details').querySelector('button.claim')?.click();
    actions.append(take);
  }
}
