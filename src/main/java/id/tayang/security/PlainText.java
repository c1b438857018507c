package id.tayang.security;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text that every database of ours can store. */
final class PlainText {

    private PlainText() {}

    /** What is wrong with a text, as the end of a sentence about it; empty when it can be stored. */
    static Optional<String> problem(String text) {
        var control = text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        // Half of an emoji, as careless cutting leaves it.
        var broken = !StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return control || broken
                ? Optional.of("memuat karakter yang tidak dapat disimpan. Hapus lalu ketik ulang bagian itu.")
                : Optional.empty();
    }
}
