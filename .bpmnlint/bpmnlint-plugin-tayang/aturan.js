// The rules of the server (package id.tayang.sop) on the model that Camunda Modeler holds. Ids of rules and messages are the
// server's; what both compare with stands in one file.

const data = require('../../src/main/resources/sop/aturan.json');

const SISTEM = 'sistem';
const LAJUR = 'Lane_';

/** A rule of bpmnlint from what looks at one element. As on the server, a file with several processes is only told so. */
function aturan(periksa) {
  return () => ({
    check(node, reporter) {
      if (proses(definisi(node)).length === 1) {
        periksa(node, (element, pesan) => reporter.report(element.id, pesan));
      }
    }
  });
}

const adalah = (node, ...types) => types.some((type) => node.$instanceOf && node.$instanceOf(`bpmn:${type}`));

function definisi(node) {
  let current = node;
  while (current.$parent) {
    current = current.$parent;
  }
  return current;
}

const proses = (definitions) => (definitions.rootElements || []).filter((root) => adalah(root, 'Process'));

const kosong = (text) => text === undefined || text === null || !String(text).trim();

const cocok = (pattern, text) => new RegExp(`^(?:${pattern})$`).test(text);

/** What stands below a node of one of the types of BPMN, at any depth. */
function semua(node, ...types) {
  const children = [...(node.flowElements || []), ...(node.rootElements || [])];
  return children.flatMap((child) => [...(adalah(child, ...types) ? [child] : []), ...semua(child, ...types)]);
}

const ekstensi = (node, type) =>
  ((node.extensionElements && node.extensionElements.values) || []).filter((value) => value.$type === `camunda:${type}`);

function properti(node) {
  const lists = ekstensi(node, 'Properties').flatMap((list) => list.values || []);
  return new Map(lists.map((property) => [property.name, property.value || '']));
}

function lajur(process, into = []) {
  const collect = (set) => (set.lanes || []).forEach((lane) => {
    into.push(lane);
    if (lane.childLaneSet) {
      collect(lane.childLaneSet);
    }
  });
  (process.laneSets || []).forEach(collect);
  return into;
}

/** The lane that an element stands in, itself or through the sub-process around it. */
function lajurDari(node) {
  for (let current = node; current && !adalah(current, 'Process'); current = current.$parent) {
    const lane = lajur(proses(definisi(node))[0]).find((candidate) => (candidate.flowNodeRef || []).includes(current));
    if (lane) {
      return lane;
    }
  }
  return undefined;
}

const kelompok = (lane) => (lane.id.startsWith(LAJUR) ? lane.id.slice(LAJUR.length) : lane.id);

/** Deadlines on a task. */
function tenggat(task) {
  return semua(definisi(task), 'BoundaryEvent').filter((event) => event.attachedToRef === task && pengatur(event));
}

const pengatur = (event) => (event.eventDefinitions || []).find((definition) => adalah(definition, 'TimerEventDefinition'));

function durasi(event) {
  const {timeDuration} = pengatur(event);
  return timeDuration ? (timeDuration.body || '').trim() : undefined;
}

/** Whether an event is a deadline on a user task. */
const tenggatTugas = (node) =>
  adalah(node, 'BoundaryEvent') && node.attachedToRef && adalah(node.attachedToRef, 'UserTask') && Boolean(pengatur(node));

const daftar = (text) => (text || '').split(',').map((part) => part.trim()).filter(Boolean);

module.exports = {
  data, SISTEM, LAJUR, aturan, adalah, definisi, proses, kosong, cocok, semua, ekstensi, properti, lajur, lajurDari, kelompok,
  tenggat, durasi, tenggatTugas, daftar
};
