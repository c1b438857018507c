package id.tayang.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An item on the own site as those see it who correct, answer or withdraw it.
 *
 * @param kasus the case that it was published from; names the item
 * @param revision of the text that stands now
 * @param path present path on the site
 * @param naskah the approved text, canonical JSON
 * @param pictures ids of the files that it shows
 * @param withdrawn whether it was taken from the site
 */
record PublishedItem(
        String kasus,
        int revision,
        int year,
        String slug,
        String title,
        String naskah,
        List<String> pictures,
        String category,
        Instant publishedAt,
        boolean withdrawn) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String path() {
        return "/berita/" + year + "/" + slug;
    }

    /** What stands on the page, as a text that can be edited: {@code judul}, {@code ringkasan}, {@code isi}, {@code gambar}. */
    ObjectNode text() {
        try {
            var approved = JSON.readTree(naskah);
            var text = JSON.createObjectNode();
            for (var part : List.of("judul", "ringkasan", "isi")) {
                text.put(part, approved.path(part).asText(""));
            }
            return text.put("gambar", pictures.stream().collect(Collectors.joining(" ")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The approved text of an article is JSON", e);
        }
    }
}
