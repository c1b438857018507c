// The client of the plugin in Camunda Modeler, which loads one script: the page for designers gives this with all it requires.

const {configs} = require('../bpmnlint-plugin-tayang');

const PAKET = 'bpmnlint-plugin-tayang';
const rules = configs.sop.rules;

const resolver = {
  resolveRule(paket, name) {
    if (paket !== PAKET || !rules[name]) {
      throw new Error(`bukan aturan Tayang: ${paket}/${name}`);
    }
    return require(`../bpmnlint-plugin-tayang/rules/${name}.js`);
  },
  resolveConfig(paket, name) {
    throw new Error(`bukan konfigurasi Tayang: ${paket}/${name}`);
  }
};

const config = {rules: Object.fromEntries(Object.entries(rules).map(([name, level]) => [`tayang/${name}`, level]))};

// The list that plugins of Camunda Modeler add themselves to; "lintRules.bpmn" are those for Camunda 7.
window.plugins = window.plugins || [];
window.plugins.push({plugin: {config, resolver}, type: 'lintRules.bpmn'});
