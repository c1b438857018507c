// A case in Cockpit: the tab "Mutu Baku" with clocks, actions, channels and timeline, and the late steps on its diagram.

import {gaya} from '../../../../lib/tayang/dasar.js';
import {kanalKasus} from '../../../../lib/tayang/kanal.js';
import {terlambat} from './kasus/diagram.js';
import {kabar} from './kasus/kabar.js';
import {lembar} from './kasus/lembar.js';

// The identifier comes from the address, which may go on with a query.
function bare(id) {
  return id.replace(/[?#].*$/, '');
}

gaya(import.meta.url, 'kasus/kasus.css');

export default [
  {
    id: 'tayang.kasus.tab',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    // Before every tab of Cockpit, so that it is the one that opens.
    priority: 1000,
    properties: {label: 'Mutu Baku'},
    render(node, {processInstanceId}, scope) {
      const source = kabar(bare(processInstanceId));
      const {tampil, galat, tutup} = lembar(node, source.muat, kanalKasus(bare(processInstanceId), 'h3'));
      const stop = source.dengar(tampil, galat);
      scope.$on('$destroy', () => {
        stop();
        tutup();
      });
    }
  },
  {
    id: 'tayang.kasus.diagram',
    pluginPoint: 'cockpit.processInstance.diagram.plugin',
    priority: 0,
    render(viewer, {processInstanceId}, scope) {
      // When the case cannot be read, the tab says so.
      const stop = kabar(bare(processInstanceId)).dengar(sheet => terlambat(viewer, sheet), () => {});
      scope.$on('$destroy', stop);
    }
  }
];
