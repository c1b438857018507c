// A radio of a Camunda Form as large buttons, one per option, each with its consequence. Underneath it stays the field of
// form-js with its own inputs, labels and messages.

import {el} from '../../../../../lib/tayang/dasar.js';

const DASH = ' — ';

/** @return what the option does and what comes of it: "Tolak — tidak ditayangkan" → ["Tolak", "tidak ditayangkan"] */
export function wording(label) {
  const [does, ...rest] = label.split(DASH);
  return [does.trim(), rest.join(DASH).trim()];
}

export function fieldOf(form, component, container) {
  return container.querySelector(`#fjs-form-${form._id}-${component.id}-0`)?.closest('.fjs-form-field-radio') ?? null;
}

/** The option that is chosen; undefined while none is. */
export function chosen(component, field) {
  const index = Array.from(field.querySelectorAll('input[type=radio]')).findIndex(input => input.checked);
  return component.values[index];
}

/** The options that are asked about once more: `"konfirmasi": "tolak, batal"` beside `"tampilan"`. */
export function asksAgain(component, option) {
  return (component.properties.konfirmasi ?? '').split(/[\s,]+/).includes(option.value);
}

/** May be called as often as one likes: form-js draws a field anew when it was hidden. */
export function showAsButtons(component, field) {
  if (field.dataset.tayangKeputusan !== undefined) {
    return;
  }
  field.dataset.tayangKeputusan = component.key;
  component.values.forEach((option, index) => {
    const label = field.querySelectorAll('label:has(input)')[index];
    const [does, consequence] = wording(option.label);
    label.dataset.berat = asksAgain(component, option) ? 'ya' : 'tidak';
    // What is read out is the text of form-js; this is the same for the eye.
    label.append(
      el(
        'span',
        {class: 'wajah', 'aria-hidden': 'true'},
        el('span', {class: 'perbuatan'}, does),
        consequence && el('span', {class: 'akibat'}, consequence)
      )
    );
  });
}
