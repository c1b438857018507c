// The viewer of BPMN diagrams, for the plugins of all web applications.

import {el} from './dasar.js';

const VIEWER = '../../../webjars/bpmn-js/8.0.0/dist/';

let loading = null;

/** The viewer is large: it comes with the first diagram. */
export function penampil() {
  loading ??= import(new URL(`${VIEWER}bpmn-viewer.production.min.js`, import.meta.url).href).then(() => {
    const href = new URL(`${VIEWER}assets/diagram-js.css`, import.meta.url).href;
    document.head.append(el('link', {rel: 'stylesheet', href}));
    return window.BpmnJS;
  });
  return loading.catch(failure => {
    loading = null;
    throw failure;
  });
}
