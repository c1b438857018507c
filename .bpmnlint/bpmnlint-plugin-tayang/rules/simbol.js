const {aturan, adalah, data} = require('../aturan');

module.exports = aturan((node, lapor) => {
  // A data object is drawn by its reference.
  if (!adalah(node, 'FlowElement') || adalah(node, 'SequenceFlow', 'DataObject')) {
    return;
  }
  const type = nama(node);
  const definitions = (node.eventDefinitions || []).map(nama);
  const allowed = data.simbol[type] || [];
  const shown = definitions.length ? definitions.every((definition) => allowed.includes(definition)) : allowed.includes('');
  if (!data.ditolakAturanLain.includes(type) && !shown) {
    lapor(node, 'Simbol ini tidak ada pada SOP-AP; pakai kapsul (mulai dan akhir), kotak (kegiatan), belah ketupat (keputusan)'
      + ' dan panah.');
  }
});

/** bpmn:StartEvent is startEvent in the file. */
const nama = (node) => node.$type.replace(/^bpmn:(.)/, (prefix, first) => first.toLowerCase());
