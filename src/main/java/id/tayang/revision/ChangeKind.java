package id.tayang.revision;

import java.util.Locale;

/** What became of a row or of an element of the diagram. */
enum ChangeKind {
    TAMBAH("+", "ditambah"),
    HAPUS("−", "dihapus"),
    UBAH("~", "diubah"),
    /** Stands elsewhere in the order of the rows, and says the same. */
    PINDAH("↕", "dipindah"),
    /** Has another number only because of what was added or removed before it. */
    NOMOR("#", "bergeser nomor"),
    TETAP("=", "tetap");

    private final String sign;
    private final String word;

    ChangeKind(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    public String sign() {
        return sign;
    }

    public String word() {
        return word;
    }

    /** For stylesheets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
