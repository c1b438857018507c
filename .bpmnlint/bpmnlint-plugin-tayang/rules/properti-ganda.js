const {aturan, ekstensi} = require('../aturan');

module.exports = aturan((node, lapor) => {
  ekstensi(node, 'Properties').forEach((list) => {
    const names = (list.values || []).map((property) => property.name);
    new Set(names.filter((name, place) => names.indexOf(name) !== place))
      .forEach((name) => lapor(node, `Properti ${name} tertulis lebih dari sekali; hapus yang tidak dipakai.`));
  });
});
