// Says as JSON what bpmnlint finds: lapor.mjs <lint> <file>... gives {"<file>": [{"aturan", "elemen", "pesan"}]}.
// Lint "baris" finds plugin and rules as the command line does; otherwise it is the script that Camunda Modeler loads.

import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {runInNewContext} from 'node:vm';

const require = createRequire(import.meta.url);
const BpmnModdle = require('bpmn-moddle');
const {Linter} = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

const [lint, ...files] = process.argv.slice(2);

function baris() {
  const config = JSON.parse(readFileSync(new URL('.bpmnlintrc', import.meta.url), 'utf8'));
  return new Linter({config, resolver: new NodeResolver({require})});
}

function modeler() {
  const window = {};
  runInNewContext(readFileSync(lint, 'utf8'), {window});
  return new Linter(window.plugins.find(({type}) => type === 'lintRules.bpmn').plugin);
}

const linter = lint === 'baris' ? baris() : modeler();
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const result = {};
for (const file of files) {
  const {rootElement} = await new BpmnModdle({camunda}).fromXML(readFileSync(file, 'utf8'));
  result[file] = Object.entries(await linter.lint(rootElement)).flatMap(([rule, reports]) =>
    reports.map(({id, message, category}) => ({aturan: rule.replace('tayang/', ''), elemen: id, pesan: message, jenis: category})));
}
console.log(JSON.stringify(result));
