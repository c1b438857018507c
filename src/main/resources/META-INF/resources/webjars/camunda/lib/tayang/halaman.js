// Every web application: index.html of Camunda says that the page is English and carries its icon.
document.documentElement.lang = 'id';
document.querySelector('link[rel=icon]').href = new URL('../../../tayang.svg', import.meta.url).href;
