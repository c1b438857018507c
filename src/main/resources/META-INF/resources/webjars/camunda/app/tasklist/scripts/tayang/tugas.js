// The task that stands on the screen, and boxes above its form.

import {saatBerubah} from '../../../../lib/tayang/dasar.js';

/** Its id; null when none is open. */
export function openTask() {
  return new URLSearchParams(location.hash.split('?')[1]).get('task');
}

/** The task that a form belongs to; null for the form that starts a case. */
export function taskOf(container) {
  return container.closest('.modal-dialog') ? null : openTask();
}

/** Which task stands there, and whether somebody has just taken it. */
function key(pane) {
  const task = openTask();
  const holder = pane.closest('.task-details')?.querySelector('button.claim, button.unclaim')?.className ?? '';
  return task && `${task} ${holder.includes('unclaim')}`;
}

/**
 * Puts a box above the form of each task, and makes it anew when the task is taken or given back.
 *
 * @param {string} name the class by which the box is found again
 * @param {(task: string) => Element} make gives the box
 * @param {(box: Element) => void} there called with a box that stays, whenever the page was drawn anew
 */
export function aboveForm(name, make, there = () => {}) {
  saatBerubah(() => {
    for (const pane of document.querySelectorAll('.task-card .form-pane')) {
      const wanted = key(pane);
      const box = pane.querySelector(`:scope > .${name}`);
      if (wanted && box?.dataset.untuk !== wanted) {
        box?.remove();
        const made = make(openTask());
        made.dataset.untuk = wanted;
        pane.prepend(made);
      } else if (box) {
        there(box);
      }
    }
  });
}
