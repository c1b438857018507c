// What a plugin is that adds a link to the bar of Cockpit, and a page of its own behind it.

import {el, gaya} from '../../../../lib/tayang/dasar.js';

gaya(import.meta.url, 'laman.css');

/**
 * @param {{id: string, label: string, path: string, priority: number}} page priority: where its link stands among the others;
 *     the largest comes first
 * @param {(node: Element) => void} isi fills the page
 */
export function laman({id, label, path, priority}, isi) {
  const properties = {label, path};
  return [
    {
      id: `tayang.${id}.tautan`,
      pluginPoint: 'cockpit.navigation',
      priority,
      properties,
      render: node => node.append(el('a', {href: `#${path}`}, label)),
      unmount() {}
    },
    {
      id: `tayang.${id}.halaman`,
      pluginPoint: 'cockpit.route',
      priority: 0,
      properties,
      render(node) {
        // Titles are set by the pages of Cockpit itself, and this one would keep that of the page before.
        document.title = `Tayang Pemantauan Proses | ${label}`;
        isi(node);
      },
      unmount() {}
    }
  ];
}
