// The Camunda Form (form-js 1.8.7) that Tasklist shows. Tasklist hands it to nobody: it is found through the nodes that
// Preact, which draws it, keeps at its container.

import {saatBerubah} from '../../../../lib/tayang/dasar.js';

function contextOf(node, depth = 0) {
  if (!node || depth > 12) {
    return null;
  }
  if (node.props?.value?.getService) {
    return node.props.value;
  }
  for (const child of node.__k ?? []) {
    const found = contextOf(child, depth + 1);
    if (found) {
      return found;
    }
  }
  return null;
}

/** The form drawn in a `.fjs-container`; null while it is not drawn yet. */
function formOf(container) {
  return contextOf(container.__k)?.getService('form') ?? null;
}

/** Components of the form with a custom property of that name: `"properties": {"<name>": "..."}` in the .form file. */
export function componentsWith(form, property) {
  return form.get('formFieldRegistry').getAll().filter(component => component.properties?.[property] !== undefined);
}

/** All answers as they stand on the screen, valid or not, by the names of the variables. */
export function answers(form) {
  return form._getSubmitData();
}

/** What stands in an object at a path of names; undefined where there is nothing. */
export function at(data, path) {
  return path.reduce((part, name) => part?.[name], data);
}

/** Path of names of the value of a field. */
export function pathOf(form, field) {
  return form.get('pathRegistry').getValuePath(field);
}

/** The input that form-js has drawn for a field; null while there is none. */
export function inputOf(form, field) {
  return document.getElementById(`fjs-form-${form._id}-${field.id}`);
}

/** Answers a field. Gives whether it stands on the screen, for only then there is something to answer. */
export function write(form, field, value) {
  const fieldInstance = form.get('formFieldInstanceRegistry').getAllKeyed().find(({id}) => id === field.id);
  if (fieldInstance) {
    form._update({field, fieldInstance, value});
  }
  return Boolean(fieldInstance);
}

const known = new WeakSet();
const listeners = [];

function look() {
  for (const container of document.querySelectorAll('.fjs-container')) {
    const form = formOf(container);
    if (form && !known.has(form)) {
      known.add(form);
      listeners.forEach(listener => listener(form, container));
    }
  }
}

/** Calls back with `(form, container)` once for every form that comes on the screen, of tasks and of starts. */
export function onForm(listener) {
  listeners.push(listener);
  document.querySelectorAll('.fjs-container').forEach(container => {
    const form = formOf(container);
    if (form && known.has(form)) {
      listener(form, container);
    }
  });
}

saatBerubah(look);
look();
