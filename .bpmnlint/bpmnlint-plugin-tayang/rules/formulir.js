const {aturan, adalah, ekstensi} = require('../aturan');

// Whether the form is there only the server knows: a lint rule sees one file.
module.exports = aturan((node, lapor) => {
  const start = adalah(node, 'StartEvent');
  if (!start && !adalah(node, 'UserTask')) {
    return;
  }
  if (ekstensi(node, 'FormData').length) {
    lapor(node, '"Generated task form" tidak diizinkan; pakai Camunda Forms.');
  } else if (!node.get('camunda:formRef')) {
    if (!start) {
      lapor(node, 'Tugas belum mempunyai formulir (Camunda Forms).');
    }
  } else if (node.get('camunda:formRefBinding') !== 'deployment') {
    lapor(node, 'Pilih "Binding: deployment", supaya berkas yang berjalan tetap memakai formulirnya.');
  }
});
