// The diagram of an SOP in Cockpit: what runs and is late at each step, and the heat map of Mutu Baku.

import {ambil, gaya} from '../../../../lib/tayang/dasar.js';
import {lencana} from './diagram/lencana.js';
import {papan} from './diagram/papan.js';
import {pas, peta} from './diagram/peta.js';

// Kept from one diagram to the next.
const choice = {nyala: false, periode: '30', dari: '', sampai: ''};

function path(definition) {
  const query = choice.periode === 'sendiri' ? {dari: choice.dari, sampai: choice.sampai} : {hari: choice.periode};
  return `/mutu-baku/definisi/${encodeURIComponent(definition)}?${new URLSearchParams(query)}`;
}

function render(viewer, {processDefinitionId}, scope) {
  const board = papan(choice, changed);
  let latest = 0;
  let shown = null;

  async function load() {
    const mine = ++latest;
    board.memuat();
    try {
      const diagram = await ambil(path(processDefinitionId));
      if (mine === latest) {
        const first = shown === null;
        show(diagram);
        if (first && choice.nyala) {
          pas(viewer, board.node.offsetWidth);
        }
      }
    } catch (failure) {
      // A designer reads models and has no business with these numbers.
      if (failure.status === 403) {
        board.tutup();
      } else if (mine === latest) {
        board.galat(failure, load);
      }
    }
  }

  function show(diagram) {
    shown = diagram;
    // Badges after the tints, so that they lie on top.
    peta(viewer, choice.nyala ? diagram.langkah : []);
    lencana(viewer, diagram.langkah);
    board.tampil(diagram);
  }

  function changed(what) {
    if (what === 'nyala' && shown) {
      show(shown);
      pas(viewer, choice.nyala ? board.node.offsetWidth : 0);
    } else {
      load();
    }
  }

  viewer.get('canvas').getContainer().append(board.node);
  scope.$on('$destroy', () => {
    latest++;
    board.tutup();
  });
  load();
}

gaya(import.meta.url, 'diagram/diagram.css');

export default {
  id: 'tayang.diagram',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 0,
  render
};
