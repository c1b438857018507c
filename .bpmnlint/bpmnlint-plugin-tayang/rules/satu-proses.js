const {adalah, proses} = require('../aturan');

module.exports = () => ({
  check(node, reporter) {
    if (!adalah(node, 'Definitions')) {
      return;
    }
    const found = proses(node);
    if (found.length !== 1) {
      reporter.report((found[1] || node).id,
        'Satu berkas memuat tepat satu proses (satu SOP) dalam satu kolam; pindahkan yang lain ke berkasnya sendiri.');
      return;
    }
    node.rootElements.flatMap((root) => (adalah(root, 'Collaboration') && root.participants) || []).slice(1)
      .forEach((pool) => reporter.report(pool.id,
        'Satu SOP digambar dalam satu kolam (pool); hapus kolam ini, atau pindahkan ke berkasnya sendiri.'));
  }
});
