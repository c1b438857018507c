const {aturan, adalah, kosong, properti, data} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'UserTask')) {
    const properties = properti(node);
    data.baris.filter((name) => kosong(properties.get(name))).forEach((name) => lapor(node, `Properti ${name} belum diisi.`));
  }
});
