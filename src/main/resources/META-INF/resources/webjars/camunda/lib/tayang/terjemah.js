// Texts that are written into the code of the web applications or their libraries, where no locale file reaches.

/**
 * @param {Map<string, string>} fixed whole texts
 * @param {[RegExp, string][]} patterns for texts with values in them; the first that fits counts
 * @return {(text: string) => string} the Indonesian text, or the same where there is none
 */
export function dictionary(fixed, patterns = []) {
  return text => {
    const whole = fixed.get(text);
    if (whole !== undefined) {
      return whole;
    }
    const pattern = patterns.find(([from]) => from.test(text));
    return pattern ? text.replace(...pattern) : text;
  };
}

const ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'alt'];

/**
 * Replaces texts, and the same in attributes, that appear on the page from now on.
 *
 * @param {string} within selector: only inside of these elements
 * @param {(text: string) => string} indonesian gives the text to show, see {@link dictionary}
 * @param {string} except selector: not in these, which hold what people wrote
 */
export function translateWithin(within, indonesian, except = ':not(*)') {
  function text(node) {
    const shown = node.data.trim();
    const translated = indonesian(shown);
    if (translated !== shown) {
      node.data = node.data.replace(shown, () => translated);
    }
  }

  function attributes(element) {
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      const translated = value && indonesian(value);
      if (translated !== value) {
        element.setAttribute(name, translated);
      }
    }
  }

  function translate(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      text(node);
    } else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(except)) {
      attributes(node);
      node.childNodes.forEach(translate);
    }
  }

  function changed(node) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (!element || !element.closest) {
      return;
    }
    if (!element.closest(within)) {
      element.querySelectorAll(within).forEach(translate);
    } else if (!element.closest(except)) {
      translate(node);
    }
  }

  new MutationObserver(mutations => {
    for (const {type, target, addedNodes} of mutations) {
      (type === 'childList' ? addedNodes : [target]).forEach(changed);
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
  changed(document.body);
}
