// What require() is in Camunda Modeler: the server puts this behind `modul`, the files of the plugin by their places in the tree.

const termuat = {};

function muat(tempat) {
  if (!termuat[tempat]) {
    const module = {exports: {}};
    termuat[tempat] = module;
    modul[tempat](module, (name) => muat(cari(tempat, name)));
  }
  return termuat[tempat].exports;
}

function cari(dari, name) {
  const path = dari.split('/').slice(0, -1);
  name.split('/').forEach((part) => (part === '..' ? path.pop() : part !== '.' && path.push(part)));
  const found = ['', '.js', '/index.js'].map((end) => path.join('/') + end).find((tempat) => modul[tempat]);
  if (!found) {
    throw new Error(`${dari}: tidak ada ${name}`);
  }
  return found;
}

muat('.bpmnlint/modeler/klien.js');
