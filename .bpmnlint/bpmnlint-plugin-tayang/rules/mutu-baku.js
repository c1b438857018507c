const {aturan, adalah, tenggat} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'UserTask') && tenggat(node).length > 1) {
    lapor(node, 'Satu kegiatan mempunyai paling banyak satu tenggat.');
  }
});
