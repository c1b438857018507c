const {aturan, adalah, kosong, properti, tenggat} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (!adalah(node, 'UserTask')) {
    return;
  }
  const dated = node.get('camunda:dueDate') || node.get('camunda:followUpDate');
  const unkept = !tenggat(node).length && !kosong(properti(node).get('mutuBaku.waktu'));
  if (dated || unkept) {
    lapor(node, 'Waktu Mutu Baku ditulis pada tenggat (timer) di tepi kegiatan, bukan pada "Due date", "Follow up date" atau'
      + ' hanya pada mutuBaku.waktu.');
  }
});
