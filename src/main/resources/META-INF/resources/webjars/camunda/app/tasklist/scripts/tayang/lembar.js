// A tab of a task that is filled from the server: says that it loads, shows what came, or what to do when nothing comes.

import {alertText, el, gaya} from '../../../../lib/tayang/dasar.js';

gaya(import.meta.url, 'lembar.css');

/**
 * @param {{id: string, label: string, priority: number, memuat: string}} tab memuat: what is said while it loads
 * @param {(task: string) => Promise<Node[]>} isi
 */
export function lembar({id, label, priority, memuat}, isi) {
  async function muat(panel, task) {
    panel.setAttribute('aria-busy', 'true');
    panel.replaceChildren(el('p', {class: 'kosong'}, memuat));
    try {
      panel.replaceChildren(...(await isi(task)).filter(Boolean));
    } catch (failure) {
      panel.replaceChildren(alertText(failure.message), el('button', {type: 'button', onclick: () => muat(panel, task)}, 'Coba lagi'));
    } finally {
      panel.setAttribute('aria-busy', 'false');
    }
  }

  return {
    id: `tayang-${id}`,
    pluginPoint: 'tasklist.task.detail',
    priority,
    properties: {label},
    render(node, {taskId}) {
      const panel = el('div', {class: `tayang-lembar tayang-${id}`});
      node.replaceChildren(panel);
      return muat(panel, taskId);
    }
  };
}

/** A part of the tab under its heading. */
export function bagian(title, ...content) {
  const id = `lembar-${title.toLowerCase().replace(/\W+/g, '-')}`;
  return el('section', {'aria-labelledby': id}, el('h4', {id}, title), content);
}
