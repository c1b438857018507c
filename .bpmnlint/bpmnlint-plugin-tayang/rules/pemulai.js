const {aturan, adalah, daftar} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Process') && !daftar(node.get('camunda:candidateStarterGroups')).length) {
    lapor(node, 'Isi "Candidate starter groups": siapa yang boleh memulai.');
  }
});
