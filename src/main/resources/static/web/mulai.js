// Who is signed in already sees "Mulai" only at the SOPs that he may start; the others sign in first.

const start = document.querySelectorAll('[data-mulai]');
const answer = start.length && (await fetch('camunda/api/tayang/mulai', {credentials: 'same-origin'}).catch(() => null));

if (answer && answer.ok) {
  const allowed = new Set((await answer.json()).map(({sop}) => sop));
  start.forEach(link => (link.hidden = !allowed.has(link.dataset.mulai)));
}
