const {aturan, adalah, kosong} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'InclusiveGateway', 'ComplexGateway')) {
    lapor(node, 'Pakai gateway eksklusif atau paralel.');
  }
  const flows = node.outgoing || [];
  if (!adalah(node, 'ExclusiveGateway') || flows.length < 2) {
    return;
  }
  if (!(node.name || '').endsWith('?')) {
    lapor(node, 'Beri nama berupa pertanyaan, misalnya "Naskah layak?".');
  }
  if (!node.default) {
    lapor(node, 'Tentukan satu jalur bawaan (default flow).');
  }
  flows.filter((flow) => kosong(flow.name)).forEach((flow) => lapor(flow, 'Tulis jawabannya pada panah.'));
  flows.filter((flow) => flow !== node.default && !flow.conditionExpression)
    .forEach((flow) => lapor(flow, 'Isi syarat (condition) jalur ini.'));
});
