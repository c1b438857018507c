// The drawing of the file itself, with the findings at their elements.

import {el} from '../../../../../lib/tayang/dasar.js';
import {penampil} from '../../../../../lib/tayang/penampil.js';
import {gambarSop} from '../../../../../../web/gambar-sop.js';

/** Where an element lies, also one that is a line. */
function letak({x, y, width, height, waypoints}) {
  if (!waypoints) {
    return {x, y, width, height};
  }
  const xs = waypoints.map(point => point.x);
  const ys = waypoints.map(point => point.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return {x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top};
}

/** Numbers of the findings by the element that they stand at. */
function menurutElemen(temuan) {
  const map = new Map();
  temuan.forEach(({letak: place}, index) => {
    if (place) {
      map.set(place, [...(map.get(place) || []), index + 1]);
    }
  });
  return map;
}

/** @param {(nomor: number) => void} keDaftar leads to a finding in the list */
export function diagram(nama, xml, temuan, keDaftar) {
  const note = el('p', {class: 'bantuan', role: 'status'}, 'Memuat diagram …');
  const place = el('div', {class: 'kanvas'});
  const frame = el('div', {class: 'bingkai', tabindex: '0', role: 'region', 'aria-label': 'Diagram, dapat digulir'}, place);
  const buttons = el('div', {class: 'perbesaran', role: 'group', 'aria-label': 'Perbesaran diagram', hidden: true});
  let drawn = null;
  let shown = null;

  function tandai() {
    const registry = drawn.viewer.get('elementRegistry');
    for (const [id, numbers] of menurutElemen(temuan)) {
      const shape = registry.get(id);
      if (shape) {
        drawn.viewer.get('canvas').addMarker(id, 'pm-temuan');
        const label = `Temuan ${numbers.join(', ')}`;
        drawn.viewer.get('overlays').add(id, {
          // Beside what is small, so that it does not hide it.
          position: shape.width < 60 ? {top: 4, left: -8} : {top: -14, left: 0},
          scale: false,
          html: el(
            'button',
            {type: 'button', class: shape.width < 60 ? 'lencana samping' : 'lencana', title: temuan[numbers[0] - 1].pesan, onclick: () => keDaftar(numbers[0])},
            label
          )
        });
      }
    }
  }

  function tunjuk(nomor) {
    const {letak: id, pesan} = temuan[nomor - 1];
    const shape = drawn && drawn.viewer.get('elementRegistry').get(id);
    if (!shape) {
      return;
    }
    const overlays = drawn.viewer.get('overlays');
    if (shown) {
      overlays.remove(shown);
    }
    const area = letak(shape);
    shown = overlays.add(id, {
      // Beside the upper corner of what fills the drawing, below everything else.
      position: area.height > 300 ? {top: 14, left: 40} : {bottom: -6, left: 0},
      scale: false,
      html: el('p', {class: 'penjelasan'}, `Temuan ${nomor}: ${pesan}`)
    });
    // The words are to be seen with the element, also on a phone; they don't shrink with the drawing.
    const words = 290 / drawn.viewer.get('canvas').zoom();
    drawn.tampakkan(area.height > 300 ? {...area, width: words, height: 100} : {...area, width: words, height: area.height + words / 4});
    frame.scrollIntoView({block: 'center'});
    frame.focus({preventScroll: true});
    note.textContent = `Temuan ${nomor} ditunjukkan pada diagram: ${pesan}`;
  }

  penampil()
    .then(Viewer => gambarSop(Viewer, frame, place, xml, `Diagram ${nama}; isinya sama dengan dokumen tercetak di bawah`))
    .then(done => {
      drawn = done;
      tandai();
      const {kecil, muat, besar} = drawn.skala;
      buttons.append(
        el('button', {type: 'button', class: 'btn btn-default', 'aria-label': 'Perkecil', onclick: kecil}, '−'),
        el('button', {type: 'button', class: 'btn btn-default', onclick: muat}, 'Muat lebar'),
        el('button', {type: 'button', class: 'btn btn-default', 'aria-label': 'Perbesar', onclick: besar}, '+')
      );
      buttons.hidden = false;
      note.textContent = temuan.some(({letak: id}) => id) ? 'Elemen bergaris merah mempunyai temuan; nomornya sama dengan daftar.' : '';
    })
    .catch(() => {
      frame.hidden = true;
      note.textContent = 'Diagram tidak dapat digambar dari berkas ini. Perbaiki temuan pada daftar, lalu pilih lagi berkasnya.';
    });
  return {node: el('div', {}, note, buttons, frame), tunjuk};
}
