const {aturan, adalah, daftar, kelompok, lajurDari, SISTEM} = require('../aturan');

module.exports = aturan((node, lapor) => {
  const lane = adalah(node, 'UserTask') && lajurDari(node);
  if (lane && !milik(node, kelompok(lane))) {
    lapor(node, `"Candidate groups" harus kelompok lajurnya, ${kelompok(lane)} (atau "Assignee" \${pemulai} bila pemohon`
      + ' sendiri yang mengerjakan).');
  }
});

function milik(task, group) {
  const groups = daftar(task.get('camunda:candidateGroups'));
  if (group === SISTEM) {
    return false;
  }
  if (!groups.length) {
    return task.get('camunda:assignee') === '${pemulai}';
  }
  const [only] = groups;
  return groups.length === 1
    && (only === group || only.startsWith(`${group}.`) && /^\$\{\w+}$/.test(only.slice(group.length + 1)));
}
