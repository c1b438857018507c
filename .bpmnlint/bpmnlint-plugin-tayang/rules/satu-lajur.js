const {aturan, adalah, lajur} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Process')) {
    const seen = new Map();
    lajur(node).flatMap((lane) => [...new Set(lane.flowNodeRef || [])])
      .forEach((element) => seen.set(element, (seen.get(element) || 0) + 1));
    seen.forEach((lanes, element) => {
      if (lanes > 1) {
        lapor(element, 'Elemen berdiri di lebih dari satu lajur; satu kegiatan mempunyai satu pelaksana.');
      }
    });
  }
});
