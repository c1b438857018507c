const {aturan, adalah, lajurDari, LAJUR} = require('../aturan');

// What Modeler calls a lane that nobody named: no group.
const TANPA_KELOMPOK = /^Lane_([01][0-9a-z]{6})?$/;

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Lane') && (!node.id.startsWith(LAJUR) || TANPA_KELOMPOK.test(node.id) || node.name === undefined)) {
    lapor(node, 'Id lajur harus Lane_<kelompok>, misalnya Lane_kepala-dinas, dan namanya judul kolom pelaksana.');
  }
  if (adalah(node, 'FlowNode') && !adalah(node, 'BoundaryEvent') && !lajurDari(node)) {
    lapor(node, 'Elemen tidak berdiri di lajur pelaksana mana pun.');
  }
});
