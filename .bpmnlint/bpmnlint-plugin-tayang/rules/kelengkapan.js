const {aturan, adalah, kosong, properti, data} = require('../aturan');

const AWALAN = 'kelengkapan.';
const NAMA = /^kelengkapan\.([1-9]\d?)(\.jenis|\.dari|\.boleh-tidak-ada)?$/;

// Whether a form asks for what kelengkapan.N.dari names only the server knows: a lint rule sees one file.
module.exports = aturan((node, lapor) => {
  if (!adalah(node, 'UserTask')) {
    return;
  }
  // A field of the element template that was left empty says nothing.
  const properties = new Map([...properti(node)].filter(([, value]) => !kosong(value)));
  const names = [...properties.keys()].filter((name) => name.startsWith(AWALAN));
  names.filter((name) => !NAMA.test(name)).forEach((name) => lapor(node,
    `Properti ${name} tidak dikenal; pakai kelengkapan.1 untuk nama butir, lalu kelengkapan.1.jenis, kelengkapan.1.dari dan`
    + ' kelengkapan.1.boleh-tidak-ada.'));
  const numbers = [...new Set(names.map((name) => NAMA.exec(name)).filter(Boolean).map((match) => Number(match[1])))]
    .sort((a, b) => a - b);
  if (numbers.length && numbers[numbers.length - 1] !== numbers.length) {
    lapor(node, 'Nomor butir kelengkapan harus berurutan mulai 1, tanpa ada yang terlewat; yang tertulis: '
      + `${numbers.join(', ')}.`);
  }
  numbers.forEach((number) => butir(AWALAN + number, properties).forEach((pesan) => lapor(node, pesan)));
});

function butir(name, properties) {
  const value = (suffix, otherwise) => (properties.has(name + suffix) ? properties.get(name + suffix).trim() : otherwise);
  const jenis = value('.jenis', '');
  const dari = value('.dari', undefined);
  const boleh = value('.boleh-tidak-ada', 'tidak');
  return [
    kosong(properties.get(name)) && `${name} belum diisi; tulis nama butirnya.`,
    !data.jenisButir.includes(jenis)
      && `${name}.jenis "${jenis}" tidak dikenal; pilih salah satu dari: ${data.jenisButir.join(', ')}.`,
    jenis === 'isian' && kosong(dari)
      && `${name}.dari "" tidak ditanyakan formulir mana pun dan bukan output langkah di model ini.`,
    jenis !== 'isian' && dari !== undefined && `${name}.dari hanya untuk jenis isian.`,
    !['ya', 'tidak'].includes(boleh) && `${name}.boleh-tidak-ada "${boleh}" harus ya atau tidak.`
  ].filter(Boolean);
}
