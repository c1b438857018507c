const {aturan, adalah, kosong, tenggatTugas} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'UserTask') && kosong(node.name)) {
    lapor(node, 'Isi nama kegiatan, diawali kata kerja.');
  }
  if (tenggatTugas(node) && kosong(node.name)) {
    lapor(node, 'Tulis waktunya dengan kata, misalnya "7 menit".');
  }
});
