const {aturan, adalah} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'ServiceTask') && !node.get('camunda:asyncBefore')) {
    lapor(node, 'Centang "Asynchronous before" pada service task.');
  }
});
