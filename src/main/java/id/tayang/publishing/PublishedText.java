package id.tayang.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page would show of a text: two that are equal look the same to readers. */
record PublishedText(String title, String summary, String html, Set<String> pictures) {

    /** @param naskah {@code judul}, {@code ringkasan}, {@code isi}, {@code gambar} */
    static PublishedText of(JsonNode naskah) {
        return new PublishedText(
                text(naskah, "judul"),
                text(naskah, "ringkasan"),
                TypedText.toHtml(text(naskah, "isi")),
                Stream.of(text(naskah, "gambar").split("\\s+"))
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static String text(JsonNode naskah, String member) {
        return naskah.path(member).asText("").strip();
    }
}
