const {aturan, adalah, lajurDari, LAJUR} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Lane') && (!node.id.startsWith(LAJUR) || node.name === undefined)) {
    lapor(node, 'Id lajur harus Lane_<kelompok> dan namanya judul kolom pelaksana.');
  }
  if (adalah(node, 'FlowNode') && !adalah(node, 'BoundaryEvent') && !lajurDari(node)) {
    lapor(node, 'Elemen tidak berdiri di lajur pelaksana mana pun.');
  }
});
