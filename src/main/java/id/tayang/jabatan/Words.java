package id.tayang.jabatan;

import java.nio.charset.StandardCharsets;

/** What somebody has to write, within what the tables can keep. */
final class Words {

    static final int REASON = 2000;

    private Words() {}

    /** Throws {@link RefusedNaming}. */
    static void check(String text, String what, int limit) {
        if (text.isEmpty()) {
            throw new RefusedNaming(what + " belum diisi.");
        } else if (text.length() > limit) {
            throw new RefusedNaming("%s paling panjang %d huruf.".formatted(what, limit));
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new RefusedNaming(
                    what + " memuat karakter yang tidak dapat disimpan. Hapus lalu ketik ulang bagian itu.");
        }
    }
}
