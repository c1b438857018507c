// Element templates against the published schema: silent when all are valid.

import {readdirSync, readFileSync} from 'node:fs';
import {validate} from '@bpmn-io/element-templates-validator';

const folder = new URL('../.camunda/element-templates/', import.meta.url);
for (const name of readdirSync(folder)) {
  const {valid, errors} = validate(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (!valid) {
    console.error(`${name}: ${JSON.stringify(errors)}`);
    process.exitCode = 1;
  }
}
