const {aturan, adalah, ekstensi, kosong} = require('../aturan');

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'ServiceTask') && !ekstensi(node, 'FailedJobRetryTimeCycle').some((cycle) => !kosong(cycle.body))) {
    lapor(node, 'Isi "Retry time cycle", misalnya PT10S,PT1M,PT5M.');
  }
});
