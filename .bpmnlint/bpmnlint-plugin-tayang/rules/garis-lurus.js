const {aturan, adalah, definisi} = require('../aturan');

// Pixels that nobody sees.
const TOLERANSI = 1;

module.exports = aturan((node, lapor) => {
  if (!adalah(node, 'SequenceFlow')) {
    return;
  }
  const edges = (definisi(node).diagrams || []).flatMap((diagram) => (diagram.plane && diagram.plane.planeElement) || [])
    .filter((edge) => edge.$type === 'bpmndi:BPMNEdge' && edge.bpmnElement === node);
  if (edges.some((edge) => miring(edge.waypoint || []))) {
    lapor(node, 'Tarik panah mendatar atau tegak lurus; garis miring tidak dipakai pada SOP-AP.');
  }
});

function miring(points) {
  return points.slice(1).some((point, place) =>
    Math.min(Math.abs(point.x - points[place].x), Math.abs(point.y - points[place].y)) > TOLERANSI);
}
