const {aturan, adalah, properti, data} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Process')) {
    const properties = properti(node);
    data.identitas.filter((name) => !properties.has(name)).forEach((name) => lapor(node, `Properti ${name} belum ada.`));
  }
});
