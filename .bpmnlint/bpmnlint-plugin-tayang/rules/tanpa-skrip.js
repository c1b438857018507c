const {aturan, adalah, ekstensi} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'ScriptTask', 'BusinessRuleTask', 'SendTask')) {
    lapor(node, 'Jenis tugas ini tidak diizinkan; pakai user task atau service task.');
  }
  ekstensi(node, 'InputOutput')
    .flatMap((mapping) => [...(mapping.inputParameters || []), ...(mapping.outputParameters || [])])
    .filter((parameter) => parameter.definition && parameter.definition.$type === 'camunda:Script')
    .forEach(() => lapor(node, 'Skrip tidak diizinkan dalam model.'));
});
