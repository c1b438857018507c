const {aturan, adalah, definisi} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (!adalah(node, 'Process', 'FlowNode')) {
    return;
  }
  const drawn = (definisi(node).diagrams || []).flatMap((diagram) => (diagram.plane && diagram.plane.planeElement) || [])
    .filter((shape) => shape.$type === 'bpmndi:BPMNShape' && shape.bpmnElement);
  if (adalah(node, 'Process') && !drawn.length) {
    lapor(node, 'Model tidak mempunyai diagram. Gambar prosesnya di Camunda Modeler, lalu simpan.');
  } else if (adalah(node, 'FlowNode') && drawn.length && !drawn.some((shape) => shape.bpmnElement === node)) {
    lapor(node, 'Elemen tidak tergambar pada diagram.');
  }
});
