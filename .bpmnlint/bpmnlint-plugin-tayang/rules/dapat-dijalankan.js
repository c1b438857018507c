const {aturan, adalah} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Process') && !node.isExecutable) {
    lapor(node, 'Tandai proses sebagai "Executable".');
  }
});
