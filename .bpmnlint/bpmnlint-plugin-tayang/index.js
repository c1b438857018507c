// One file in rules/ for each. All are errors: the server refuses a model that breaks one.
const ATURAN = [
  'agenda', 'asal', 'asinkron', 'baris-sop', 'coba-lagi', 'dapat-dijalankan', 'durasi', 'eskalasi', 'formulir', 'gambar',
  'garis-lurus', 'identitas', 'judul', 'kata-kerja', 'kelengkapan', 'kelompok', 'keputusan', 'lajur', 'layanan', 'mutu-baku',
  'nama', 'pemulai', 'properti-ganda', 'retensi', 'satu-lajur', 'satu-proses', 'simbol', 'tanpa-skrip', 'tidak-memutus',
  'ungkapan', 'versi', 'waktu-baku'
];

module.exports = {
  configs: {
    sop: {rules: Object.fromEntries(ATURAN.map((name) => [name, 'error']))}
  }
};
