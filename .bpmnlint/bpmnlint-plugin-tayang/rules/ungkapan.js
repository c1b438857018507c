const {aturan, data} = require('../aturan');
const {kesalahan} = require('../ungkapan');

const {atribut, unsur} = data.ungkapan;

module.exports = aturan((node, lapor) => {
  if (terlarang(node.$parent)) {
    return;
  }
  const element = beridentitas(node);
  if (terlarang(node)) {
    if (nama(node) !== 'formData') {
      lapor(element, `<camunda:${nama(node)} tidak diizinkan dalam model.`);
    }
    return;
  }
  attributes(node).filter((name) => !atribut.includes(name))
    .forEach((name) => lapor(element, `camunda:${name}= tidak diizinkan dalam model.`));
  if (node.$type.startsWith('bpmn:') && node.language && node.language.trim()) {
    lapor(element, `Ungkapan berbahasa "${node.language}" tidak diizinkan; kosongkan bahasanya (language).`);
  }
  texts(node).flatMap(kesalahan).forEach((mistake) => lapor(element, mistake));
});

const own = (node) => Object.keys(node).filter((name) => !name.startsWith('$'));

/** Name of an element of Camunda as it stands in the file. */
function nama(node) {
  const local = node.$type.replace('camunda:', '');
  return local.charAt(0).toLowerCase() + local.slice(1);
}

/** Whether something of Camunda may not be here, or stands within what may not. */
function terlarang(node) {
  return Boolean(node) && (node.$type.startsWith('camunda:') && !unsur.includes(nama(node)) || terlarang(node.$parent));
}

/** Attributes of Camunda on an element of BPMN, without their prefix. */
const attributes = (node) => (node.$type.startsWith('bpmn:') ? own(node) : [])
  .map((name) => node.$descriptor.propertiesByName[name])
  .filter((property) => property && property.ns.prefix === 'camunda')
  .map((property) => property.ns.localName)
  .concat(Object.keys(node.$attrs || {}).filter((name) => name.startsWith('camunda:')).map((name) => name.slice(8)));

const texts = (node) => [...own(node).map((name) => node[name]), ...Object.values(node.$attrs || {})]
  .filter((value) => typeof value === 'string');

function beridentitas(node) {
  let current = node;
  while (!current.id && current.$parent) {
    current = current.$parent;
  }
  return current;
}
