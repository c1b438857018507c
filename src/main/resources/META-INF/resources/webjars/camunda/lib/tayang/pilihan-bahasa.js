// The language of the web applications: Indonesian, whatever the browser asks for, unless this person chose English here.

const KEY = 'tayang.bahasa';

/** @return {'id'|'en'} */
export function language() {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

export function inLanguage(indonesian, english) {
  return language() === 'en' ? english : indonesian;
}

/** For config.js. With two languages in the list Camunda would take the one of the browser, and many offices have English ones. */
export function locales() {
  return {availableLocales: [language()], fallbackLocale: language()};
}

function switchTo(other) {
  localStorage.setItem(KEY, other);
  location.reload();
}

/** A quiet switch in the footer, which every page has, the one for signing in too. */
export function placeSwitch() {
  const footer = document.querySelector('[cam-widget-footer] .row > :last-child');
  if (footer && !footer.querySelector('.tayang-bahasa')) {
    const other = inLanguage('en', 'id');
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'tayang-bahasa',
      lang: other,
      textContent: inLanguage('English', 'Bahasa Indonesia'),
      onclick: () => switchTo(other)
    });
    footer.prepend(button);
  }
}
