// Decisions of a Camunda Form: a radio with `"properties": {"tampilan": "keputusan"}` is shown as buttons that name their
// consequences, and the button that finishes the task says what it does.

import {gaya, saatBerubah} from '../../../../lib/tayang/dasar.js';
import {componentsWith, onForm} from './form-js.js';
import {confirmed} from './keputusan/konfirmasi.js';
import {asksAgain, chosen, fieldOf, showAsButtons, wording} from './keputusan/pilihan.js';
import {completeButton, isSending, measure, offerToTake, say, startSending, stopSending} from './keputusan/tombol.js';

const FIRST = 'Pilih keputusan dahulu';
const SEVERAL = 'Kirim keputusan';
const NEXT = ':is(input, textarea, select, button, [contenteditable=true]):not([type=hidden], :disabled, [type=radio])';

const controllers = new WeakMap();

/** The heading of the group that a field stands in; empty outside of groups. */
function part(field) {
  const group = field.closest('[role=group]');
  return document.getElementById(group?.getAttribute('aria-labelledby'))?.textContent.trim() ?? '';
}

/** Name of the answer in conditions, with the groups around it: "paraf1.putusan". */
function pathOf(form, component) {
  const parent = component._parent && form.get('formFieldRegistry').get(component._parent);
  const before = parent ? pathOf(form, {...parent, key: parent.path}) : '';
  return [before, component.key].filter(Boolean).join('.');
}

function controller(form, container) {
  const decisions = componentsWith(form, 'tampilan').filter(
    component => component.type === 'radio' && component.properties.tampilan === 'keputusan'
  );

  /** The decisions that are asked for on the screen, as they stand. */
  function shown() {
    return decisions
      .map(component => ({component, field: fieldOf(form, component, container)}))
      .filter(({field}) => field)
      .map(({component, field}) => ({component, field, option: chosen(component, field)}));
  }

  function draw() {
    const there = shown();
    there.forEach(({component, field}) => showAsButtons(component, field));
    const button = completeButton(container);
    if (!button || !there.length) {
      return;
    }
    const open = there.some(({option}) => !option);
    const actions = button.parentElement;
    actions.dataset.keputusan = open ? 'belum' : 'sudah';
    const grave = there.some(({component, option}) => option && asksAgain(component, option));
    button.classList.toggle('tayang-berat', !open && grave);
    say(button, open ? FIRST : there.length > 1 ? SEVERAL : wording(there[0].option.label)[0]);
  }

  /** Where the official goes on after a choice: the first field that is shown because of it. */
  function goOn(component) {
    const depends = new RegExp(`(^|[^.\\w])${pathOf(form, component).replace('.', '\\.')}\\b`);
    form
      .get('formFieldRegistry')
      .getAll()
      .filter(other => depends.test(other.conditional?.hide ?? ''))
      .map(other => `fjs-form-${form._id}-${other.id}`)
      .map(id => container.querySelector(`[id="${id}"], [id^="${id}-"]`)?.closest('.fjs-form-field')?.querySelector(NEXT))
      .find(node => node && !node.value)
      ?.focus();
  }

  /** What is to be confirmed before it is sent; empty when the form is not complete yet, then form-js says so. */
  function grave() {
    return Object.keys(form.validate()).length
      ? []
      : shown()
          .filter(({component, option}) => option && asksAgain(component, option))
          .map(({field, option}) => ({judul: part(field), option}));
  }

  return {decisions, shown, draw, goOn, grave};
}

function nextFrame() {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** A tap and the space bar choose; arrow keys only look at one option after the other, so the focus stays. */
let browsing = false;
document.addEventListener('pointerdown', () => (browsing = false), true);
document.addEventListener('keydown', event => (browsing = event.key.startsWith('Arrow')), true);

async function choose(event) {
  const container = event.target.closest('.fjs-container');
  const known = controllers.get(container);
  const decision = known?.shown().find(({field}) => field.contains(event.target));
  if (decision && event.target.matches('input[type=radio]') && !browsing) {
    await nextFrame();
    known.goOn(decision.component);
  }
}

let allowed = null;

async function press(event) {
  const button = event.target.closest?.('button[ng-click="complete()"]');
  if (!button) {
    return;
  }
  const container = button.closest('[cam-tasklist-form]')?.querySelector('.fjs-container');
  const grave = isSending(button) || allowed === button ? [] : controllers.get(container)?.grave() ?? [];
  if (isSending(button) || grave.length) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else {
    startSending(button);
  }
  if (grave.length && (await confirmed(grave))) {
    allowed = button;
    button.click();
    allowed = null;
  } else if (grave.length) {
    button.focus();
  }
}

onForm((form, container) => {
  const known = controller(form, container);
  controllers.set(container, known);
  const later = () => requestAnimationFrame(known.draw);
  new MutationObserver(later).observe(container, {childList: true, subtree: true});
  form.on('changed', () => {
    const button = completeButton(container);
    if (button) {
      stopSending(button);
    }
    later();
  });
  form.on('submit', ({errors}) => {
    const button = completeButton(container);
    if (button && Object.keys(errors).length) {
      stopSending(button);
      requestAnimationFrame(() => container.querySelector('[aria-invalid=true]')?.focus());
    }
  });
  measure(container);
  known.draw();
});

saatBerubah(() => document.querySelectorAll('.task-card .fjs-container').forEach(offerToTake));

// Tasklist enables the button again when the server has refused.
new MutationObserver(mutations => {
  for (const {target} of mutations) {
    if (target.matches?.('button[ng-click="complete()"]') && !target.disabled && isSending(target)) {
      stopSending(target);
    }
  }
}).observe(document.body, {subtree: true, attributes: true, attributeFilter: ['disabled']});

document.addEventListener('click', choose);
document.addEventListener('click', press, true);
gaya(import.meta.url, 'keputusan.css');
