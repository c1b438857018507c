package id.tayang.mutubaku;

import java.util.Arrays;

/** What Tabel 7 says of a step; the first two are the words of the form. */
enum Penilaian {
    BAIK("Berjalan dengan baik"),
    TIDAK_BAIK("Tidak berjalan dengan baik"),
    BELUM("Belum dapat dinilai");

    private final String label;

    Penilaian(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** @throws IllegalArgumentException with a text for the assessor */
    static Penilaian of(String label) {
        return Arrays.stream(values())
                .filter(one -> one.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Pilih penilaian untuk setiap langkah."));
    }
}
