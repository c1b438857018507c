(() => {
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __glob = (map) => (path) => {
    var fn = map[path];
    if (fn) return fn();
    throw new Error("Module not found in bundle: " + path);
  };
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw mod = 0, e;
    }
  };

  // ../src/main/resources/sop/aturan.json
  var require_aturan = __commonJS({
    "../src/main/resources/sop/aturan.json"(exports, module) {
      module.exports = {
        identitas: ["sop.nama", "sop.instansi", "sop.nomor", "sop.disahkanOleh"],
        baris: ["sop.no", "sop.kegiatan", "sop.asal", "sop.asalRef"],
        asal: ["dari simbol", "dikoreksi", "disimpulkan", "harfiah"],
        durasi: "P(?=\\d|T\\d)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?)?",
        retensi: "P\\d+D",
        kataKerja: {
          pola: "me(?:m[bfpvaeiou]|n[cdjstzaeiou]|ng[aeioughk]|ny[aeiou]|[lrwy][aeiou]|[mn]-|ng-)[a-z]+",
          bukan: ["melati", "melayu", "memang", "member", "memori", "mempelai", "menantu", "menara", "mengapa", "menit", "mental", "menteri", "mentor", "merah", "merdeka", "merek", "meriah", "merpati"],
          boleh: ["bekerja", "berdiskusi", "berkonsultasi", "berkoordinasi", "bermusyawarah"]
        },
        simbol: {
          startEvent: ["", "messageEventDefinition"],
          endEvent: [""],
          boundaryEvent: ["timerEventDefinition", "messageEventDefinition", "errorEventDefinition"],
          intermediateCatchEvent: ["messageEventDefinition", "timerEventDefinition"],
          userTask: [""],
          serviceTask: [""],
          receiveTask: [""],
          exclusiveGateway: [""],
          parallelGateway: [""],
          subProcess: [""]
        },
        ditolakAturanLain: ["scriptTask", "businessRuleTask", "sendTask", "inclusiveGateway", "complexGateway"],
        jenisButir: ["berkas", "isian", "periksa", "sarana"],
        layanan: ["arsipkan", "beriNomor", "beriTahu", "catatKoreksiKanal", "catatTayang", "kanalTayangan", "lepasSubdomain", "muatTayangan", "periksaSubdomain", "pilahBagian", "ralatKanal", "ralatTayangan", "serahkanAkses", "siapkanSitus", "tarikKanal", "tarikTayangan", "terbitkan", "tutupSitus"],
        ungkapan: {
          bean: { daftarKanal: ["tersedia"], jadwal: ["pada"], kantor: ["punya"], sidik: ["dari"] },
          bacaJson: ["prop", "elements", "stringValue", "numberValue", "boolValue"],
          bukanVariabel: ["authenticatedUserId", "caseExecution", "execution", "externalTask", "processEngine", "processEngineServices", "task"],
          atribut: ["assignee", "asyncAfter", "asyncBefore", "candidateGroups", "candidateStarterGroups", "candidateStarterUsers", "candidateUsers", "collection", "delegateExpression", "dueDate", "elementVariable", "errorCodeVariable", "errorMessageVariable", "exclusive", "followUpDate", "formRef", "formRefBinding", "formRefVersion", "historyTimeToLive", "initiator", "isStartableInTasklist", "jobPriority", "modelerTemplate", "modelerTemplateIcon", "modelerTemplateVersion", "priority", "taskPriority", "versionTag"],
          unsur: ["entry", "failedJobRetryTimeCycle", "inputOutput", "inputParameter", "list", "map", "outputParameter", "properties", "property", "value"]
        }
      };
    }
  });

  // bpmnlint-plugin-tayang/aturan.js
  var require_aturan2 = __commonJS({
    "bpmnlint-plugin-tayang/aturan.js"(exports, module) {
      var data = require_aturan();
      var SISTEM = "sistem";
      var LAJUR = "Lane_";
      function aturan(periksa) {
        return () => ({
          check(node, reporter) {
            if (proses(definisi(node)).length === 1) {
              periksa(node, (element, pesan) => reporter.report(element.id, pesan));
            }
          }
        });
      }
      var adalah = (node, ...types) => types.some((type) => node.$instanceOf && node.$instanceOf(`bpmn:${type}`));
      function definisi(node) {
        let current = node;
        while (current.$parent) {
          current = current.$parent;
        }
        return current;
      }
      var proses = (definitions) => (definitions.rootElements || []).filter((root) => adalah(root, "Process"));
      var kosong = (text) => text === void 0 || text === null || !String(text).trim();
      var cocok = (pattern, text) => new RegExp(`^(?:${pattern})$`).test(text);
      function semua(node, ...types) {
        const children = [...node.flowElements || [], ...node.rootElements || []];
        return children.flatMap((child) => [...adalah(child, ...types) ? [child] : [], ...semua(child, ...types)]);
      }
      var ekstensi = (node, type) => (node.extensionElements && node.extensionElements.values || []).filter((value) => value.$type === `camunda:${type}`);
      function properti(node) {
        const lists = ekstensi(node, "Properties").flatMap((list) => list.values || []);
        return new Map(lists.map((property) => [property.name, property.value || ""]));
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
      function lajurDari(node) {
        for (let current = node; current && !adalah(current, "Process"); current = current.$parent) {
          const lane = lajur(proses(definisi(node))[0]).find((candidate) => (candidate.flowNodeRef || []).includes(current));
          if (lane) {
            return lane;
          }
        }
        return void 0;
      }
      var kelompok = (lane) => lane.id.startsWith(LAJUR) ? lane.id.slice(LAJUR.length) : lane.id;
      function tenggat(task) {
        return semua(definisi(task), "BoundaryEvent").filter((event) => event.attachedToRef === task && pengatur(event));
      }
      var pengatur = (event) => (event.eventDefinitions || []).find((definition) => adalah(definition, "TimerEventDefinition"));
      function durasi(event) {
        const { timeDuration } = pengatur(event);
        return timeDuration ? (timeDuration.body || "").trim() : void 0;
      }
      var tenggatTugas = (node) => adalah(node, "BoundaryEvent") && node.attachedToRef && adalah(node.attachedToRef, "UserTask") && Boolean(pengatur(node));
      var daftar = (text) => (text || "").split(",").map((part) => part.trim()).filter(Boolean);
      module.exports = {
        data,
        SISTEM,
        LAJUR,
        aturan,
        adalah,
        definisi,
        proses,
        kosong,
        cocok,
        semua,
        ekstensi,
        properti,
        lajur,
        lajurDari,
        kelompok,
        tenggat,
        durasi,
        tenggatTugas,
        daftar
      };
    }
  });

  // bpmnlint-plugin-tayang/rules/agenda.js
  var require_agenda = __commonJS({
    "bpmnlint-plugin-tayang/rules/agenda.js"(exports, module) {
      var { aturan, adalah, kosong, properti, semua } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Process")) {
          const ids = semua(node, "FlowElement").map((element) => element.id);
          properti(node).forEach((activity, name) => {
            if (name.startsWith("agenda.paraf") && !kosong(activity) && !ids.includes(activity)) {
              lapor(node, `${name} menyebut kegiatan yang tidak ada: ${activity}.`);
            }
          });
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/asal.js
  var require_asal = __commonJS({
    "bpmnlint-plugin-tayang/rules/asal.js"(exports, module) {
      var { aturan, adalah, kosong, properti, data } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "UserTask")) {
          properti(node).forEach((value, name) => {
            if (/^sop\.asal(\.(?!catatan)\w+)?$/.test(name) && !kosong(value) && !data.asal.includes(value)) {
              lapor(node, `${name} harus salah satu dari: ${data.asal.join(", ")}.`);
            }
          });
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/asinkron.js
  var require_asinkron = __commonJS({
    "bpmnlint-plugin-tayang/rules/asinkron.js"(exports, module) {
      var { aturan, adalah } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "ServiceTask") && !node.get("camunda:asyncBefore")) {
          lapor(node, 'Centang "Asynchronous before" pada service task.');
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/baris-sop.js
  var require_baris_sop = __commonJS({
    "bpmnlint-plugin-tayang/rules/baris-sop.js"(exports, module) {
      var { aturan, adalah, kosong, properti, data } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "UserTask")) {
          const properties = properti(node);
          data.baris.filter((name) => kosong(properties.get(name))).forEach((name) => lapor(node, `Properti ${name} belum diisi.`));
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/coba-lagi.js
  var require_coba_lagi = __commonJS({
    "bpmnlint-plugin-tayang/rules/coba-lagi.js"(exports, module) {
      var { aturan, adalah, ekstensi, kosong } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "ServiceTask") && !ekstensi(node, "FailedJobRetryTimeCycle").some((cycle) => !kosong(cycle.body))) {
          lapor(node, 'Isi "Retry time cycle", misalnya PT10S,PT1M,PT5M.');
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/dapat-dijalankan.js
  var require_dapat_dijalankan = __commonJS({
    "bpmnlint-plugin-tayang/rules/dapat-dijalankan.js"(exports, module) {
      var { aturan, adalah } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Process") && !node.isExecutable) {
          lapor(node, 'Tandai proses sebagai "Executable".');
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/durasi.js
  var require_durasi = __commonJS({
    "bpmnlint-plugin-tayang/rules/durasi.js"(exports, module) {
      var { aturan, cocok, durasi, tenggatTugas, data } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (tenggatTugas(node) && !cocok(data.durasi, durasi(node) || "")) {
          lapor(node, `Waktu "${durasi(node) || ""}" bukan durasi; tulis misalnya PT7M (7 menit), PT1H (1 jam), P1D (1 hari kerja).`);
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/eskalasi.js
  var require_eskalasi = __commonJS({
    "bpmnlint-plugin-tayang/rules/eskalasi.js"(exports, module) {
      var { aturan, adalah, kelompok, lajur, properti, SISTEM } = require_aturan2();
      var AWALAN = "eskalasi.";
      var PERINGATAN = "eskalasi.peringatan";
      var ATASAN = "eskalasi.atasan.";
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Process")) {
          const properties = properti(node);
          const groups = lajur(node).map(kelompok).filter((group) => group !== SISTEM);
          properties.forEach((value, name) => {
            const pesan = name.startsWith(AWALAN) && kesalahan(name, value.trim(), groups, properties);
            if (pesan) {
              lapor(node, pesan);
            }
          });
        }
      });
      function kesalahan(name, value, groups, properties) {
        if (name === PERINGATAN) {
          return /^([1-9]\d?%|tidak)$/.test(value) ? void 0 : `${name} "${value}" harus bagian dari Mutu Baku antara 1% dan 99%, misalnya 75%, atau tidak.`;
        }
        if (!name.startsWith(ATASAN)) {
          return `Properti ${name} tidak dikenal; pakai ${PERINGATAN} atau ${ATASAN}<pelaksana>.`;
        }
        const pelaksana = name.slice(ATASAN.length);
        if (!groups.includes(pelaksana)) {
          return `${name}: tidak ada lajur pelaksana ${pelaksana}.`;
        }
        if (!groups.includes(value)) {
          return `${name}: atasan "${value}" bukan kelompok lajur di model ini; pilih salah satu dari: ${[...new Set(groups)].sort().join(", ")}.`;
        }
        return atasanSendiri(pelaksana, properties) ? `${name}: ${pelaksana} menjadi atasan dirinya sendiri melalui urutan atasan; putuskan lingkarannya.` : void 0;
      }
      function atasanSendiri(pelaksana, properties) {
        const seen = /* @__PURE__ */ new Set();
        for (let above = properties.get(ATASAN + pelaksana); above !== void 0 && !seen.has(above.trim()); ) {
          seen.add(above.trim());
          above = properties.get(ATASAN + above.trim());
        }
        return seen.has(pelaksana);
      }
    }
  });

  // bpmnlint-plugin-tayang/rules/formulir.js
  var require_formulir = __commonJS({
    "bpmnlint-plugin-tayang/rules/formulir.js"(exports, module) {
      var { aturan, adalah, ekstensi } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        const start = adalah(node, "StartEvent");
        if (!start && !adalah(node, "UserTask")) {
          return;
        }
        if (ekstensi(node, "FormData").length) {
          lapor(node, '"Generated task form" tidak diizinkan; pakai Camunda Forms.');
        } else if (!node.get("camunda:formRef")) {
          if (!start) {
            lapor(node, "Tugas belum mempunyai formulir (Camunda Forms).");
          }
        } else if (node.get("camunda:formRefBinding") !== "deployment") {
          lapor(node, 'Pilih "Binding: deployment", supaya berkas yang berjalan tetap memakai formulirnya.');
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/gambar.js
  var require_gambar = __commonJS({
    "bpmnlint-plugin-tayang/rules/gambar.js"(exports, module) {
      var { aturan, adalah, definisi } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (!adalah(node, "Process", "FlowNode")) {
          return;
        }
        const drawn = (definisi(node).diagrams || []).flatMap((diagram) => diagram.plane && diagram.plane.planeElement || []).filter((shape) => shape.$type === "bpmndi:BPMNShape" && shape.bpmnElement);
        if (adalah(node, "Process") && !drawn.length) {
          lapor(node, "Model tidak mempunyai diagram. Gambar prosesnya di Camunda Modeler, lalu simpan.");
        } else if (adalah(node, "FlowNode") && drawn.length && !drawn.some((shape) => shape.bpmnElement === node)) {
          lapor(node, "Elemen tidak tergambar pada diagram.");
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/garis-lurus.js
  var require_garis_lurus = __commonJS({
    "bpmnlint-plugin-tayang/rules/garis-lurus.js"(exports, module) {
      var { aturan, adalah, definisi } = require_aturan2();
      var TOLERANSI = 1;
      module.exports = aturan((node, lapor) => {
        if (!adalah(node, "SequenceFlow")) {
          return;
        }
        const edges = (definisi(node).diagrams || []).flatMap((diagram) => diagram.plane && diagram.plane.planeElement || []).filter((edge) => edge.$type === "bpmndi:BPMNEdge" && edge.bpmnElement === node);
        if (edges.some((edge) => miring(edge.waypoint || []))) {
          lapor(node, "Tarik panah mendatar atau tegak lurus; garis miring tidak dipakai pada SOP-AP.");
        }
      });
      function miring(points) {
        return points.slice(1).some((point, place) => Math.min(Math.abs(point.x - points[place].x), Math.abs(point.y - points[place].y)) > TOLERANSI);
      }
    }
  });

  // bpmnlint-plugin-tayang/rules/identitas.js
  var require_identitas = __commonJS({
    "bpmnlint-plugin-tayang/rules/identitas.js"(exports, module) {
      var { aturan, adalah, properti, data } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Process")) {
          const properties = properti(node);
          data.identitas.filter((name) => !properties.has(name)).forEach((name) => lapor(node, `Properti ${name} belum ada.`));
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/judul.js
  var require_judul = __commonJS({
    "bpmnlint-plugin-tayang/rules/judul.js"(exports, module) {
      var { aturan, adalah, kosong } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Process") && kosong(node.name)) {
          lapor(node, "Isi nama proses dengan judul SOP.");
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/kata-kerja.js
  var require_kata_kerja = __commonJS({
    "bpmnlint-plugin-tayang/rules/kata-kerja.js"(exports, module) {
      var { aturan, adalah, cocok, kosong, data } = require_aturan2();
      var { pola, bukan, boleh } = data.kataKerja;
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Task") && !kosong(node.name) && !kataKerja(node.name.trim().split(/\s+/)[0].toLowerCase())) {
          lapor(node, 'Awali nama kegiatan dengan kata kerja berawalan me-, tanpa menyebut pelaksananya, misalnya "Memeriksa naskah".');
        }
      });
      var kataKerja = (word) => boleh.includes(word) || cocok(pola, word) && !bukan.includes(word);
    }
  });

  // bpmnlint-plugin-tayang/rules/kelengkapan.js
  var require_kelengkapan = __commonJS({
    "bpmnlint-plugin-tayang/rules/kelengkapan.js"(exports, module) {
      var { aturan, adalah, kosong, properti, data } = require_aturan2();
      var AWALAN = "kelengkapan.";
      var NAMA = /^kelengkapan\.([1-9]\d?)(\.jenis|\.dari|\.boleh-tidak-ada)?$/;
      module.exports = aturan((node, lapor) => {
        if (!adalah(node, "UserTask")) {
          return;
        }
        const properties = new Map([...properti(node)].filter(([, value]) => !kosong(value)));
        const names = [...properties.keys()].filter((name) => name.startsWith(AWALAN));
        names.filter((name) => !NAMA.test(name)).forEach((name) => lapor(
          node,
          `Properti ${name} tidak dikenal; pakai kelengkapan.1 untuk nama butir, lalu kelengkapan.1.jenis, kelengkapan.1.dari dan kelengkapan.1.boleh-tidak-ada.`
        ));
        const numbers = [...new Set(names.map((name) => NAMA.exec(name)).filter(Boolean).map((match) => Number(match[1])))].sort((a, b) => a - b);
        if (numbers.length && numbers[numbers.length - 1] !== numbers.length) {
          lapor(node, `Nomor butir kelengkapan harus berurutan mulai 1, tanpa ada yang terlewat; yang tertulis: ${numbers.join(", ")}.`);
        }
        numbers.forEach((number) => butir(AWALAN + number, properties).forEach((pesan) => lapor(node, pesan)));
      });
      function butir(name, properties) {
        const value = (suffix, otherwise) => properties.has(name + suffix) ? properties.get(name + suffix).trim() : otherwise;
        const jenis = value(".jenis", "");
        const dari = value(".dari", void 0);
        const boleh = value(".boleh-tidak-ada", "tidak");
        return [
          kosong(properties.get(name)) && `${name} belum diisi; tulis nama butirnya.`,
          !data.jenisButir.includes(jenis) && `${name}.jenis "${jenis}" tidak dikenal; pilih salah satu dari: ${data.jenisButir.join(", ")}.`,
          jenis === "isian" && kosong(dari) && `${name}.dari "" tidak ditanyakan formulir mana pun dan bukan output langkah di model ini.`,
          jenis !== "isian" && dari !== void 0 && `${name}.dari hanya untuk jenis isian.`,
          !["ya", "tidak"].includes(boleh) && `${name}.boleh-tidak-ada "${boleh}" harus ya atau tidak.`
        ].filter(Boolean);
      }
    }
  });

  // bpmnlint-plugin-tayang/rules/kelompok.js
  var require_kelompok = __commonJS({
    "bpmnlint-plugin-tayang/rules/kelompok.js"(exports, module) {
      var { aturan, adalah, daftar, kelompok, lajurDari, SISTEM } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        const lane = adalah(node, "UserTask") && lajurDari(node);
        if (lane && !milik(node, kelompok(lane))) {
          lapor(node, `"Candidate groups" harus kelompok lajurnya, ${kelompok(lane)} (atau "Assignee" \${pemulai} bila pemohon sendiri yang mengerjakan).`);
        }
      });
      function milik(task, group) {
        const groups = daftar(task.get("camunda:candidateGroups"));
        if (group === SISTEM) {
          return false;
        }
        if (!groups.length) {
          return task.get("camunda:assignee") === "${pemulai}";
        }
        const [only] = groups;
        return groups.length === 1 && (only === group || only.startsWith(`${group}.`) && /^\$\{\w+}$/.test(only.slice(group.length + 1)));
      }
    }
  });

  // bpmnlint-plugin-tayang/rules/keputusan.js
  var require_keputusan = __commonJS({
    "bpmnlint-plugin-tayang/rules/keputusan.js"(exports, module) {
      var { aturan, adalah, definisi, kosong, semua } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "InclusiveGateway", "ComplexGateway")) {
          lapor(node, "Pakai gateway eksklusif atau paralel.");
        }
        if (!adalah(node, "ExclusiveGateway")) {
          return;
        }
        const flows = node.outgoing || semua(definisi(node), "SequenceFlow").filter((flow) => flow.sourceRef === node);
        if (flows.length < 2) {
          return;
        }
        if (!(node.name || "").endsWith("?")) {
          lapor(node, 'Beri nama berupa pertanyaan, misalnya "Naskah layak?".');
        }
        if (!node.default) {
          lapor(node, "Tentukan satu jalur bawaan (default flow).");
        }
        flows.filter((flow) => kosong(flow.name)).forEach((flow) => lapor(flow, "Tulis jawabannya pada panah."));
        flows.filter((flow) => flow !== node.default && !flow.conditionExpression).forEach((flow) => lapor(flow, "Isi syarat (condition) jalur ini."));
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/lajur.js
  var require_lajur = __commonJS({
    "bpmnlint-plugin-tayang/rules/lajur.js"(exports, module) {
      var { aturan, adalah, lajurDari, LAJUR } = require_aturan2();
      var TANPA_KELOMPOK = /^Lane_([01][0-9a-z]{6})?$/;
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Lane") && (!node.id.startsWith(LAJUR) || TANPA_KELOMPOK.test(node.id) || node.name === void 0)) {
          lapor(node, "Id lajur harus Lane_<kelompok>, misalnya Lane_kepala-dinas, dan namanya judul kolom pelaksana.");
        }
        if (adalah(node, "FlowNode") && !adalah(node, "BoundaryEvent") && !lajurDari(node)) {
          lapor(node, "Elemen tidak berdiri di lajur pelaksana mana pun.");
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/layanan.js
  var require_layanan = __commonJS({
    "bpmnlint-plugin-tayang/rules/layanan.js"(exports, module) {
      var { aturan, adalah, data } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        const expression = adalah(node, "ServiceTask") && (node.get("camunda:delegateExpression") || "kosong");
        if (expression && !data.layanan.some((bean) => expression === `\${${bean}}`)) {
          lapor(node, `"Delegate expression" harus salah satu dari: ${data.layanan.join(", ")}; tertulis ${expression}.`);
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/mutu-baku.js
  var require_mutu_baku = __commonJS({
    "bpmnlint-plugin-tayang/rules/mutu-baku.js"(exports, module) {
      var { aturan, adalah, tenggat } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "UserTask") && tenggat(node).length > 1) {
          lapor(node, "Satu kegiatan mempunyai paling banyak satu tenggat.");
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/nama.js
  var require_nama = __commonJS({
    "bpmnlint-plugin-tayang/rules/nama.js"(exports, module) {
      var { aturan, adalah, kosong, tenggatTugas } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "UserTask") && kosong(node.name)) {
          lapor(node, "Isi nama kegiatan, diawali kata kerja.");
        }
        if (tenggatTugas(node) && kosong(node.name)) {
          lapor(node, 'Tulis waktunya dengan kata, misalnya "7 menit".');
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/pemulai.js
  var require_pemulai = __commonJS({
    "bpmnlint-plugin-tayang/rules/pemulai.js"(exports, module) {
      var { aturan, adalah, daftar } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Process") && !daftar(node.get("camunda:candidateStarterGroups")).length) {
          lapor(node, 'Isi "Candidate starter groups": siapa yang boleh memulai.');
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/properti-ganda.js
  var require_properti_ganda = __commonJS({
    "bpmnlint-plugin-tayang/rules/properti-ganda.js"(exports, module) {
      var { aturan, ekstensi } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        ekstensi(node, "Properties").forEach((list) => {
          const names = (list.values || []).map((property) => property.name);
          new Set(names.filter((name, place) => names.indexOf(name) !== place)).forEach((name) => lapor(node, `Properti ${name} tertulis lebih dari sekali; hapus yang tidak dipakai.`));
        });
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/retensi.js
  var require_retensi = __commonJS({
    "bpmnlint-plugin-tayang/rules/retensi.js"(exports, module) {
      var { aturan, adalah, cocok, data } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Process") && !cocok(data.retensi, node.get("camunda:historyTimeToLive") || "")) {
          lapor(node, 'Isi "History time to live" dalam hari, misalnya P3650D.');
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/satu-lajur.js
  var require_satu_lajur = __commonJS({
    "bpmnlint-plugin-tayang/rules/satu-lajur.js"(exports, module) {
      var { aturan, adalah, lajur } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Process")) {
          const seen = /* @__PURE__ */ new Map();
          lajur(node).flatMap((lane) => [...new Set(lane.flowNodeRef || [])]).forEach((element) => seen.set(element, (seen.get(element) || 0) + 1));
          seen.forEach((lanes, element) => {
            if (lanes > 1) {
              lapor(element, "Elemen berdiri di lebih dari satu lajur; satu kegiatan mempunyai satu pelaksana.");
            }
          });
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/satu-proses.js
  var require_satu_proses = __commonJS({
    "bpmnlint-plugin-tayang/rules/satu-proses.js"(exports, module) {
      var { adalah, proses } = require_aturan2();
      module.exports = () => ({
        check(node, reporter) {
          if (!adalah(node, "Definitions")) {
            return;
          }
          const found = proses(node);
          if (found.length !== 1) {
            reporter.report(
              (found[1] || node).id,
              "Satu berkas memuat tepat satu proses (satu SOP) dalam satu kolam; pindahkan yang lain ke berkasnya sendiri."
            );
            return;
          }
          node.rootElements.flatMap((root) => adalah(root, "Collaboration") && root.participants || []).slice(1).forEach((pool) => reporter.report(
            pool.id,
            "Satu SOP digambar dalam satu kolam (pool); hapus kolam ini, atau pindahkan ke berkasnya sendiri."
          ));
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/simbol.js
  var require_simbol = __commonJS({
    "bpmnlint-plugin-tayang/rules/simbol.js"(exports, module) {
      var { aturan, adalah, data } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (!adalah(node, "FlowElement") || adalah(node, "SequenceFlow", "DataObject")) {
          return;
        }
        const type = nama(node);
        const definitions = (node.eventDefinitions || []).map(nama);
        const allowed = data.simbol[type] || [];
        const shown = definitions.length ? definitions.every((definition) => allowed.includes(definition)) : allowed.includes("");
        if (!data.ditolakAturanLain.includes(type) && !shown) {
          lapor(node, "Simbol ini tidak ada pada SOP-AP; pakai kapsul (mulai dan akhir), kotak (kegiatan), belah ketupat (keputusan) dan panah.");
        }
      });
      var nama = (node) => node.$type.replace(/^bpmn:(.)/, (prefix, first) => first.toLowerCase());
    }
  });

  // bpmnlint-plugin-tayang/rules/tanpa-skrip.js
  var require_tanpa_skrip = __commonJS({
    "bpmnlint-plugin-tayang/rules/tanpa-skrip.js"(exports, module) {
      var { aturan, adalah, ekstensi } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "ScriptTask", "BusinessRuleTask", "SendTask")) {
          lapor(node, "Jenis tugas ini tidak diizinkan; pakai user task atau service task.");
        }
        ekstensi(node, "InputOutput").flatMap((mapping) => [...mapping.inputParameters || [], ...mapping.outputParameters || []]).filter((parameter) => parameter.definition && parameter.definition.$type === "camunda:Script").forEach(() => lapor(node, "Skrip tidak diizinkan dalam model."));
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/tidak-memutus.js
  var require_tidak_memutus = __commonJS({
    "bpmnlint-plugin-tayang/rules/tidak-memutus.js"(exports, module) {
      var { aturan, tenggatTugas } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (tenggatTugas(node) && node.cancelActivity) {
          lapor(node, 'Tenggat tidak boleh memutus kegiatan; pilih "non-interrupting".');
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/ungkapan.js
  var require_ungkapan = __commonJS({
    "bpmnlint-plugin-tayang/ungkapan.js"(exports, module) {
      var { ungkapan } = require_aturan();
      var MULAI = /[$#]\{/g;
      var TAMPAK = /[$#]\{[^}]{0,80}}?/y;
      var KATA = new RegExp(`\\s*('[^'\\\\]*'|"[^"\\\\]*"|\\d+(?:\\.\\d+)?(?![A-Za-z_])|[A-Za-z_][A-Za-z0-9_]*|==|!=|<=|>=|&&|\\|\\||[<>!().,}])`, "y");
      var OPERATOR = ["and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "empty", "instanceof"];
      var TINGKAT = [["||", "or"], ["&&", "and"], ["==", "!=", "eq", "ne", "<", ">", "<=", ">=", "lt", "gt", "le", "ge"]];
      var TERDALAM = 20;
      var bean = Object.entries(ungkapan.bean).flatMap(([name, methods]) => methods.map((method) => `${name}.${method}(\u2026)`));
      var BOLEH = ` Yang boleh: variabel, teks, angka, perbandingan, &&, ||, !, empty, ${bean.join(", ")}, dan pembaca variabel Json (${ungkapan.bacaJson.join(", ")}).`;
      var Ditolak = class extends Error {
      };
      var Pembaca = class {
        constructor(text, at) {
          this.text = text;
          this.at = at;
          this.depth = 0;
        }
        baca() {
          this.biner(0);
          this.harus("}");
          return this.at;
        }
        biner(level) {
          if (level === TINGKAT.length) {
            this.tunggal();
            return;
          }
          this.biner(level + 1);
          while (TINGKAT[level].includes(this.intip())) {
            this.ambil();
            this.biner(level + 1);
          }
        }
        tunggal() {
          this.depth += 1;
          if (this.depth > TERDALAM) {
            throw new Ditolak("terlalu rumit");
          }
          const next = this.intip();
          if (["!", "not", "empty"].includes(next)) {
            this.ambil();
            this.tunggal();
          } else if (next === "(") {
            this.ambil();
            this.biner(0);
            this.harus(")");
          } else {
            this.nilai();
          }
          this.depth -= 1;
        }
        nilai() {
          const token = this.ambil();
          if (!nama(token)) {
            this.harfiah(token);
          } else if (ungkapan.bukanVariabel.includes(token)) {
            throw new Ditolak(`"${token}" bukan variabel`);
          } else if (this.intip() === "(") {
            throw new Ditolak(`"${token}" tidak boleh dipanggil`);
          } else if (this.intip() === "." && ungkapan.bean[token]) {
            this.panggilBean(token);
          } else {
            while (this.intip() === ".") {
              this.bacaJson();
            }
          }
        }
        panggilBean(name) {
          this.harus(".");
          const method = this.ambil();
          if (!ungkapan.bean[name].includes(method)) {
            throw new Ditolak(`"${name}.${method}" tidak boleh dipanggil`);
          }
          this.harus("(");
          if (this.intip() !== ")") {
            this.semuaArgumen();
          }
          this.harus(")");
        }
        semuaArgumen() {
          this.argumen();
          while (this.intip() === ",") {
            this.ambil();
            this.argumen();
          }
        }
        argumen() {
          const token = this.ambil();
          if (!nama(token)) {
            this.harfiah(token);
          } else if (ungkapan.bukanVariabel.includes(token)) {
            throw new Ditolak(`"${token}" bukan variabel`);
          }
        }
        bacaJson() {
          this.harus(".");
          const method = this.ambil();
          if (this.intip() !== "(") {
            throw new Ditolak(`"${method}" tidak boleh diambil`);
          }
          if (!ungkapan.bacaJson.includes(method)) {
            throw new Ditolak(`"${method}" tidak boleh dipanggil`);
          }
          this.harus("(");
          if (method === "prop") {
            this.harfiah(this.ambil());
          }
          this.harus(")");
        }
        harfiah(token) {
          if (token.includes("${") || token.includes("#{")) {
            throw new Ditolak("teks di dalamnya memuat ungkapan lain");
          }
          if (!/^['"0-9]/.test(token)) {
            this.at -= token.length;
            throw this.tidakTerbaca();
          }
        }
        harus(token) {
          if (this.intip() !== token) {
            throw this.tidakTerbaca();
          }
          this.ambil();
        }
        ambil() {
          const token = this.intip();
          if (token === void 0) {
            throw this.tidakTerbaca();
          }
          this.at = KATA.lastIndex;
          return token;
        }
        intip() {
          KATA.lastIndex = this.at;
          const match = KATA.exec(this.text);
          return match ? match[1] : void 0;
        }
        tidakTerbaca() {
          const rest = this.text.slice(this.at).trim();
          return new Ditolak(rest ? `tidak dapat dibaca mulai "${rest.slice(0, 20)}"` : "belum ditutup dengan }");
        }
      };
      var nama = (token) => /^[A-Za-z_]/.test(token) && !OPERATOR.includes(token);
      function kesalahan(text) {
        const mistakes = [];
        let at = 0;
        for (; ; ) {
          MULAI.lastIndex = at;
          const start = MULAI.exec(text);
          if (!start) {
            return mistakes;
          }
          try {
            at = new Pembaca(text, MULAI.lastIndex).baca();
          } catch (failure) {
            if (!(failure instanceof Ditolak)) {
              throw failure;
            }
            TAMPAK.lastIndex = start.index;
            const shown = TAMPAK.exec(text)[0];
            mistakes.push(`Ungkapan ${shown} tidak diizinkan: ${failure.message}.${BOLEH}`);
            at = start.index + shown.length;
          }
        }
      }
      module.exports = { kesalahan };
    }
  });

  // bpmnlint-plugin-tayang/rules/ungkapan.js
  var require_ungkapan2 = __commonJS({
    "bpmnlint-plugin-tayang/rules/ungkapan.js"(exports, module) {
      var { aturan, data } = require_aturan2();
      var { kesalahan } = require_ungkapan();
      var { atribut, unsur } = data.ungkapan;
      module.exports = aturan((node, lapor) => {
        if (terlarang(node.$parent)) {
          return;
        }
        const element = beridentitas(node);
        if (terlarang(node)) {
          if (nama(node) !== "formData") {
            lapor(element, `<camunda:${nama(node)} tidak diizinkan dalam model.`);
          }
          return;
        }
        attributes(node).filter((name) => !atribut.includes(name)).forEach((name) => lapor(element, `camunda:${name}= tidak diizinkan dalam model.`));
        if (node.$type.startsWith("bpmn:") && node.language && node.language.trim()) {
          lapor(element, `Ungkapan berbahasa "${node.language}" tidak diizinkan; kosongkan bahasanya (language).`);
        }
        texts(node).flatMap(kesalahan).forEach((mistake) => lapor(element, mistake));
      });
      var own = (node) => Object.keys(node).filter((name) => !name.startsWith("$"));
      function nama(node) {
        const local = node.$type.replace("camunda:", "");
        return local.charAt(0).toLowerCase() + local.slice(1);
      }
      function terlarang(node) {
        return Boolean(node) && (node.$type.startsWith("camunda:") && !unsur.includes(nama(node)) || terlarang(node.$parent));
      }
      var attributes = (node) => (node.$type.startsWith("bpmn:") ? own(node) : []).map((name) => node.$descriptor.propertiesByName[name]).filter((property) => property && property.ns.prefix === "camunda").map((property) => property.ns.localName).concat(Object.keys(node.$attrs || {}).filter((name) => name.startsWith("camunda:")).map((name) => name.slice(8)));
      var texts = (node) => [...own(node).map((name) => node[name]), ...Object.values(node.$attrs || {})].filter((value) => typeof value === "string");
      function beridentitas(node) {
        let current = node;
        while (!current.id && current.$parent) {
          current = current.$parent;
        }
        return current;
      }
    }
  });

  // bpmnlint-plugin-tayang/rules/versi.js
  var require_versi = __commonJS({
    "bpmnlint-plugin-tayang/rules/versi.js"(exports, module) {
      var { aturan, adalah } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (adalah(node, "Process") && !node.get("camunda:versionTag")) {
          lapor(node, 'Isi "Version tag" dengan revisi SOP, misalnya 2026.1.');
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/rules/waktu-baku.js
  var require_waktu_baku = __commonJS({
    "bpmnlint-plugin-tayang/rules/waktu-baku.js"(exports, module) {
      var { aturan, adalah, kosong, properti, tenggat } = require_aturan2();
      module.exports = aturan((node, lapor) => {
        if (!adalah(node, "UserTask")) {
          return;
        }
        const dated = node.get("camunda:dueDate") || node.get("camunda:followUpDate");
        const unkept = !tenggat(node).length && !kosong(properti(node).get("mutuBaku.waktu"));
        if (dated || unkept) {
          lapor(node, 'Waktu Mutu Baku ditulis pada tenggat (timer) di tepi kegiatan, bukan pada "Due date", "Follow up date" atau hanya pada mutuBaku.waktu.');
        }
      });
    }
  });

  // bpmnlint-plugin-tayang/index.js
  var require_bpmnlint_plugin_tayang = __commonJS({
    "bpmnlint-plugin-tayang/index.js"(exports, module) {
      var ATURAN = [
        "agenda",
        "asal",
        "asinkron",
        "baris-sop",
        "coba-lagi",
        "dapat-dijalankan",
        "durasi",
        "eskalasi",
        "formulir",
        "gambar",
        "garis-lurus",
        "identitas",
        "judul",
        "kata-kerja",
        "kelengkapan",
        "kelompok",
        "keputusan",
        "lajur",
        "layanan",
        "mutu-baku",
        "nama",
        "pemulai",
        "properti-ganda",
        "retensi",
        "satu-lajur",
        "satu-proses",
        "simbol",
        "tanpa-skrip",
        "tidak-memutus",
        "ungkapan",
        "versi",
        "waktu-baku"
      ];
      module.exports = {
        configs: {
          sop: { rules: Object.fromEntries(ATURAN.map((name) => [name, "error"])) }
        }
      };
    }
  });

  // require("../bpmnlint-plugin-tayang/rules/**/*.js") in modeler/klien.js
  var globRequire_bpmnlint_plugin_tayang_rules_js = __glob({
    "../bpmnlint-plugin-tayang/rules/agenda.js": () => require_agenda(),
    "../bpmnlint-plugin-tayang/rules/asal.js": () => require_asal(),
    "../bpmnlint-plugin-tayang/rules/asinkron.js": () => require_asinkron(),
    "../bpmnlint-plugin-tayang/rules/baris-sop.js": () => require_baris_sop(),
    "../bpmnlint-plugin-tayang/rules/coba-lagi.js": () => require_coba_lagi(),
    "../bpmnlint-plugin-tayang/rules/dapat-dijalankan.js": () => require_dapat_dijalankan(),
    "../bpmnlint-plugin-tayang/rules/durasi.js": () => require_durasi(),
    "../bpmnlint-plugin-tayang/rules/eskalasi.js": () => require_eskalasi(),
    "../bpmnlint-plugin-tayang/rules/formulir.js": () => require_formulir(),
    "../bpmnlint-plugin-tayang/rules/gambar.js": () => require_gambar(),
    "../bpmnlint-plugin-tayang/rules/garis-lurus.js": () => require_garis_lurus(),
    "../bpmnlint-plugin-tayang/rules/identitas.js": () => require_identitas(),
    "../bpmnlint-plugin-tayang/rules/judul.js": () => require_judul(),
    "../bpmnlint-plugin-tayang/rules/kata-kerja.js": () => require_kata_kerja(),
    "../bpmnlint-plugin-tayang/rules/kelengkapan.js": () => require_kelengkapan(),
    "../bpmnlint-plugin-tayang/rules/kelompok.js": () => require_kelompok(),
    "../bpmnlint-plugin-tayang/rules/keputusan.js": () => require_keputusan(),
    "../bpmnlint-plugin-tayang/rules/lajur.js": () => require_lajur(),
    "../bpmnlint-plugin-tayang/rules/layanan.js": () => require_layanan(),
    "../bpmnlint-plugin-tayang/rules/mutu-baku.js": () => require_mutu_baku(),
    "../bpmnlint-plugin-tayang/rules/nama.js": () => require_nama(),
    "../bpmnlint-plugin-tayang/rules/pemulai.js": () => require_pemulai(),
    "../bpmnlint-plugin-tayang/rules/properti-ganda.js": () => require_properti_ganda(),
    "../bpmnlint-plugin-tayang/rules/retensi.js": () => require_retensi(),
    "../bpmnlint-plugin-tayang/rules/satu-lajur.js": () => require_satu_lajur(),
    "../bpmnlint-plugin-tayang/rules/satu-proses.js": () => require_satu_proses(),
    "../bpmnlint-plugin-tayang/rules/simbol.js": () => require_simbol(),
    "../bpmnlint-plugin-tayang/rules/tanpa-skrip.js": () => require_tanpa_skrip(),
    "../bpmnlint-plugin-tayang/rules/tidak-memutus.js": () => require_tidak_memutus(),
    "../bpmnlint-plugin-tayang/rules/ungkapan.js": () => require_ungkapan2(),
    "../bpmnlint-plugin-tayang/rules/versi.js": () => require_versi(),
    "../bpmnlint-plugin-tayang/rules/waktu-baku.js": () => require_waktu_baku()
  });

  // modeler/klien.js
  var { configs } = require_bpmnlint_plugin_tayang();
  var PAKET = "bpmnlint-plugin-tayang";
  var rules = configs.sop.rules;
  var resolver = {
    resolveRule(paket, name) {
      if (paket !== PAKET || !rules[name]) {
        throw new Error(`bukan aturan Tayang: ${paket}/${name}`);
      }
      return globRequire_bpmnlint_plugin_tayang_rules_js(`../bpmnlint-plugin-tayang/rules/${name}.js`);
    },
    resolveConfig(paket, name) {
      throw new Error(`bukan konfigurasi Tayang: ${paket}/${name}`);
    }
  };
  var config = { rules: Object.fromEntries(Object.entries(rules).map(([name, level]) => [`tayang/${name}`, level])) };
  window.plugins = window.plugins || [];
  window.plugins.push({ plugin: { config, resolver }, type: "lintRules.bpmn" });
})();
