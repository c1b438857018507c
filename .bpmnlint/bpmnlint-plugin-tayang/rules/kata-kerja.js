const {aturan, adalah, cocok, kosong, data} = require('../aturan');

const {pola, bukan, boleh} = data.kataKerja;

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Task') && !kosong(node.name) && !kataKerja(node.name.trim().split(/\s+/)[0].toLowerCase())) {
    lapor(node, 'Awali nama kegiatan dengan kata kerja berawalan me-, tanpa menyebut pelaksananya, misalnya'
      + ' "Memeriksa naskah".');
  }
});

const kataKerja = (word) => boleh.includes(word) || cocok(pola, word) && !bukan.includes(word);
