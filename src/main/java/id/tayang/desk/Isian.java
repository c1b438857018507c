package id.tayang.desk;

/** An answer of a form in words: "Keputusan" – "Kembalikan untuk perbaikan". */
record Isian(String label, String teks) {}
