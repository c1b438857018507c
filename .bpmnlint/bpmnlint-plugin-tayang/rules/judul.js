const {aturan, adalah, kosong} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Process') && kosong(node.name)) {
    lapor(node, 'Isi nama proses dengan judul SOP.');
  }
});
