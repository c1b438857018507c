const {aturan, adalah, data} = require('../aturan');

module.exports = aturan((node, lapor) => {
  const expression = adalah(node, 'ServiceTask') && (node.get('camunda:delegateExpression') || 'kosong');
  if (expression && !data.layanan.some((bean) => expression === `\${${bean}}`)) {
    lapor(node, `"Delegate expression" harus salah satu dari: ${data.layanan.join(', ')}; tertulis ${expression}.`);
  }
});
