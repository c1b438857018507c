// Where a form shows a text that is to be published ("pratinjau": "<variable>"), it shows it as the site will.

import {gaya, nanti, saatBerubah} from '../../../../lib/tayang/dasar.js';
import {componentsWith, onForm} from './form-js.js';
import {frame, page} from './penyunting/naskah-server.js';
import {sharing} from './penyunting/tautan-pratinjau.js';
import {taskOf} from './tugas.js';

onForm((form, container) => {
  const fields = componentsWith(form, 'pratinjau');
  const task = taskOf(container);
  if (!fields.length || !task) {
    return;
  }
  const started = new WeakSet();

  async function show(field, panel) {
    started.add(panel);
    try {
      const preview = frame(await page(task, field.properties.pratinjau));
      const links = sharing(task, field.properties.pratinjau);
      panel.after(preview, links);
      panel.hidden = true;
      // The panel goes when a condition of the form hides it.
      new MutationObserver(() => panel.isConnected || [preview, links].forEach(node => node.remove())).observe(container, {childList: true, subtree: true});
    } catch (failure) {
      // The words of the text stand in the panel already.
      console.error(failure);
    }
  }

  function place() {
    for (const field of fields) {
      const panel = container.querySelector(`.fjs-form-${form._id}-${field.id}-style-scope`);
      if (panel && !started.has(panel)) {
        show(field, panel);
      }
    }
  }

  saatBerubah(place, container);
  nanti(place)();
});

gaya(import.meta.url, 'pratinjau.css');
