const {aturan, adalah, kosong, properti, data} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'UserTask')) {
    properti(node).forEach((value, name) => {
      if (/^sop\.asal(\.(?!catatan)\w+)?$/.test(name) && !kosong(value) && !data.asal.includes(value)) {
        lapor(node, `${name} harus salah satu dari: ${data.asal.join(', ')}.`);
      }
    });
  }
});
