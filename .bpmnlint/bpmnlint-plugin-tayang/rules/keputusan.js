const {aturan, adalah, definisi, kosong, semua} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'InclusiveGateway', 'ComplexGateway')) {
    lapor(node, 'Pakai gateway eksklusif atau paralel.');
  }
  if (!adalah(node, 'ExclusiveGateway')) {
    return;
  }
  // Some tools note the arrows at the arrows only.
  const flows = node.outgoing || semua(definisi(node), 'SequenceFlow').filter((flow) => flow.sourceRef === node);
  if (flows.length < 2) {
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
