// Reads the expressions of a model as the server does (ExpressionGrammar) and knows only what is allowed: variables, literals,
// comparisons, and, or, not, empty, the methods of model beans and those that read JSON.

const {ungkapan} = require('../../src/main/resources/sop/aturan.json');

const MULAI = /[$#]\{/g;
const TAMPAK = /[$#]\{[^}]{0,80}}?/y;
const KATA = new RegExp('\\s*(\'[^\'\\\\]*\'|"[^"\\\\]*"|\\d+(?:\\.\\d+)?(?![A-Za-z_])|[A-Za-z_][A-Za-z0-9_]*'
  + '|==|!=|<=|>=|&&|\\|\\||[<>!().,}])', 'y');
const OPERATOR = ['and', 'or', 'not', 'eq', 'ne', 'lt', 'gt', 'le', 'ge', 'div', 'mod', 'empty', 'instanceof'];
const TINGKAT = [['||', 'or'], ['&&', 'and'], ['==', '!=', 'eq', 'ne', '<', '>', '<=', '>=', 'lt', 'gt', 'le', 'ge']];
const TERDALAM = 20;

const bean = Object.entries(ungkapan.bean).flatMap(([name, methods]) => methods.map((method) => `${name}.${method}(…)`));
const BOLEH = ` Yang boleh: variabel, teks, angka, perbandingan, &&, ||, !, empty, ${bean.join(', ')}, dan pembaca variabel Json`
  + ` (${ungkapan.bacaJson.join(', ')}).`;

class Ditolak extends Error {}

class Pembaca {
  constructor(text, at) {
    this.text = text;
    this.at = at;
    this.depth = 0;
  }

  baca() {
    this.biner(0);
    this.harus('}');
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
      throw new Ditolak('terlalu rumit');
    }
    const next = this.intip();
    if (['!', 'not', 'empty'].includes(next)) {
      this.ambil();
      this.tunggal();
    } else if (next === '(') {
      this.ambil();
      this.biner(0);
      this.harus(')');
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
    } else if (this.intip() === '(') {
      throw new Ditolak(`"${token}" tidak boleh dipanggil`);
    } else if (this.intip() === '.' && ungkapan.bean[token]) {
      this.panggilBean(token);
    } else {
      while (this.intip() === '.') {
        this.bacaJson();
      }
    }
  }

  panggilBean(name) {
    this.harus('.');
    const method = this.ambil();
    if (!ungkapan.bean[name].includes(method)) {
      throw new Ditolak(`"${name}.${method}" tidak boleh dipanggil`);
    }
    this.harus('(');
    if (this.intip() !== ')') {
      this.semuaArgumen();
    }
    this.harus(')');
  }

  semuaArgumen() {
    this.argumen();
    while (this.intip() === ',') {
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
    this.harus('.');
    const method = this.ambil();
    if (this.intip() !== '(') {
      throw new Ditolak(`"${method}" tidak boleh diambil`);
    }
    if (!ungkapan.bacaJson.includes(method)) {
      throw new Ditolak(`"${method}" tidak boleh dipanggil`);
    }
    this.harus('(');
    if (method === 'prop') {
      this.harfiah(this.ambil());
    }
    this.harus(')');
  }

  harfiah(token) {
    if (token.includes('${') || token.includes('#{')) {
      throw new Ditolak('teks di dalamnya memuat ungkapan lain');
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
    if (token === undefined) {
      throw this.tidakTerbaca();
    }
    this.at = KATA.lastIndex;
    return token;
  }

  intip() {
    KATA.lastIndex = this.at;
    const match = KATA.exec(this.text);
    return match ? match[1] : undefined;
  }

  tidakTerbaca() {
    const rest = this.text.slice(this.at).trim();
    return new Ditolak(rest ? `tidak dapat dibaca mulai "${rest.slice(0, 20)}"` : 'belum ditutup dengan }');
  }
}

const nama = (token) => /^[A-Za-z_]/.test(token) && !OPERATOR.includes(token);

/** A sentence for each expression in a text that is not allowed. */
function kesalahan(text) {
  const mistakes = [];
  let at = 0;
  for (;;) {
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

module.exports = {kesalahan};
