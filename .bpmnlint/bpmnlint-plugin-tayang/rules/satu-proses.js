const {adalah, proses} = require('../aturan');

module.exports = () => ({
  check(node, reporter) {
    const found = adalah(node, 'Definitions') ? proses(node) : [];
    if (adalah(node, 'Definitions') && found.length !== 1) {
      reporter.report((found[1] || node).id, 'Satu berkas memuat tepat satu proses (satu SOP).');
    }
  }
});
