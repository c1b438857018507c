const {aturan, adalah, cocok, data} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Process') && !cocok(data.retensi, node.get('camunda:historyTimeToLive') || '')) {
    lapor(node, 'Isi "History time to live" dalam hari, misalnya P3650D.');
  }
});
