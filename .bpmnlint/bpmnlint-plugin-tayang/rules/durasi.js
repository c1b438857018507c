const {aturan, cocok, durasi, tenggatTugas, data} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (tenggatTugas(node) && !cocok(data.durasi, durasi(node) || '')) {
    lapor(node, `Waktu "${durasi(node) || ''}" bukan durasi; tulis misalnya PT7M (7 menit), PT1H (1 jam), P1D (1 hari kerja).`);
  }
});
