const {aturan, adalah, definisi} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (!adalah(node, 'FlowNode')) {
    return;
  }
  const drawn = (definisi(node).diagrams || []).flatMap((diagram) => (diagram.plane && diagram.plane.planeElement) || [])
    .some((shape) => shape.$type === 'bpmndi:BPMNShape' && shape.bpmnElement === node);
  if (!drawn) {
    lapor(node, 'Elemen tidak tergambar pada diagram.');
  }
});
