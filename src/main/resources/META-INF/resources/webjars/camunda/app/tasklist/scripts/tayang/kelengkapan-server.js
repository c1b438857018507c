// The server side of the box "Kelengkapan".

import {SESI, ambil} from '../../../../lib/tayang/dasar.js';

function call(task, path = '', options = {}) {
  return ambil(`/kelengkapan/${encodeURIComponent(task)}${path}`, {kata: SESI, ...options});
}

export const service = {
  list: task => call(task),
  mark: (task, no, said) => call(task, `/${no}`, {body: said}),
  takeBack: (task, no) => call(task, `/${no}`, {method: 'DELETE'})
};
