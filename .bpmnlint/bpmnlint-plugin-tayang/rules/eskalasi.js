const {aturan, adalah, kelompok, lajur, properti, SISTEM} = require('../aturan');

const AWALAN = 'eskalasi.';
const PERINGATAN = 'eskalasi.peringatan';
const ATASAN = 'eskalasi.atasan.';

module.exports = aturan((node, lapor) => {
  if (adalah(node, 'Process')) {
    const properties = properti(node);
    const groups = lajur(node).map(kelompok).filter((group) => group !== SISTEM);
    properties.forEach((value, name) => {
      const pesan = name.startsWith(AWALAN) && kesalahan(name, value.trim(), groups, properties);
      if (pesan) {
        lapor(node, pesan);
      }
    });
  }
});

function kesalahan(name, value, groups, properties) {
  if (name === PERINGATAN) {
    return /^([1-9]\d?%|tidak)$/.test(value)
      ? undefined
      : `${name} "${value}" harus bagian dari Mutu Baku antara 1% dan 99%, misalnya 75%, atau tidak.`;
  }
  if (!name.startsWith(ATASAN)) {
    return `Properti ${name} tidak dikenal; pakai ${PERINGATAN} atau ${ATASAN}<pelaksana>.`;
  }
  const pelaksana = name.slice(ATASAN.length);
  if (!groups.includes(pelaksana)) {
    return `${name}: tidak ada lajur pelaksana ${pelaksana}.`;
  }
  if (!groups.includes(value)) {
    return `${name}: atasan "${value}" bukan kelompok lajur di model ini; pilih salah satu dari: `
      + `${[...new Set(groups)].sort().join(', ')}.`;
  }
  return atasanSendiri(pelaksana, properties)
    ? `${name}: ${pelaksana} menjadi atasan dirinya sendiri melalui urutan atasan; putuskan lingkarannya.`
    : undefined;
}

function atasanSendiri(pelaksana, properties) {
  const seen = new Set();
  for (let above = properties.get(ATASAN + pelaksana); above !== undefined && !seen.has(above.trim());) {
    seen.add(above.trim());
    above = properties.get(ATASAN + above.trim());
  }
  return seen.has(pelaksana);
}
