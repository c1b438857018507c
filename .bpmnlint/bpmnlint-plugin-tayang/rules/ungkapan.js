const {aturan} = require('../aturan');

const UNGKAPAN = /[$#]\{[^}]*}/g;
const TERLARANG = new RegExp('\\b(class|getClass|classLoader|forName|runtime|exec|processBuilder|system|invoke|newInstance'
  + '|execution|task|connector)\\b', 'i');
const ATRIBUT = ['class', 'expression', 'formKey', 'resource', 'connectorId'];
const ANAK = {
  'camunda:Connector': 'connector', 'camunda:ExecutionListener': 'executionListener', 'camunda:TaskListener': 'taskListener',
  'camunda:Script': 'script'
};

module.exports = aturan((node, lapor) => {
  const element = beridentitas(node);
  if (ANAK[node.$type]) {
    lapor(element, `<camunda:${ANAK[node.$type]} tidak diizinkan dalam model.`);
  }
  attributes(node).filter((name) => ATRIBUT.includes(name))
    .forEach((name) => lapor(element, `camunda:${name}= tidak diizinkan dalam model.`));
  texts(node).flatMap((text) => text.match(UNGKAPAN) || []).filter((expression) => TERLARANG.test(expression))
    .forEach((expression) => lapor(element, `Ungkapan ${expression} tidak diizinkan.`));
});

const own = (node) => Object.keys(node).filter((name) => !name.startsWith('$'));

/** Attributes of Camunda on an element of BPMN, without their prefix. */
const attributes = (node) => (node.$type.startsWith('bpmn:') ? own(node) : [])
  .map((name) => node.$descriptor.propertiesByName[name])
  .filter((property) => property && property.ns.prefix === 'camunda')
  .map((property) => property.ns.localName);

const texts = (node) => [...own(node).map((name) => node[name]), ...Object.values(node.$attrs || {})]
  .filter((value) => typeof value === 'string');

function beridentitas(node) {
  let current = node;
  while (!current.id && current.$parent) {
    current = current.$parent;
  }
  return current;
}
