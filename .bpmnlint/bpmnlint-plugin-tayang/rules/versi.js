const {aturan, adalah} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Process') && !node.get('camunda:versionTag')) {
    lapor(node, 'Isi "Version tag" dengan revisi SOP, misalnya 2026.1.');
  }
});
