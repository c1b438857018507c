const {aturan, tenggatTugas} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (tenggatTugas(node) && node.cancelActivity) {
    lapor(node, 'Tenggat tidak boleh memutus kegiatan; pilih "non-interrupting".');
  }
});
