// The viewer of BPMN diagrams, for the plugins of all web applications.

import {gaya} from './dasar.js';

const VIEWER = '../../../webjars/bpmn-js/8.0.0/dist/';

let loading = null;

/** The viewer is large: it comes with the first diagram. */
export function penampil() {
  loading ??= import(new URL(`${VIEWER}bpmn-viewer.production.min.js`, import.meta.url).href).then(() => {
    gaya(import.meta.url, `${VIEWER}assets/diagram-js.css`);
    return window.BpmnJS;
  });
  return loading.catch(failure => {
    loading = null;
    throw failure;
  });
}
