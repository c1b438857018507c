const {aturan, adalah, kosong, properti, semua} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Process')) {
    const ids = semua(node, 'FlowElement').map((element) => element.id);
    properti(node).forEach((activity, name) => {
      if (name.startsWith('agenda.paraf') && !kosong(activity) && !ids.includes(activity)) {
        lapor(node, `${name} menyebut kegiatan yang tidak ada: ${activity}.`);
      }
    });
  }
});
