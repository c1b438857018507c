package id.tayang.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.spin.json.SpinJsonNode;

/**
 * An approved text that is to take the place of a published one.
 *
 * @param by the case in which it was approved
 * @param note what was wrong, for readers
 * @param pictures ids of the published pictures that stay; null for all
 * @param approved hash of what was approved
 */
record Correction(String by, Naskah naskah, String note, List<String> pictures, String approved) {

    static Correction of(String by, SpinJsonNode naskah, String approved) {
        var note = Naskah.text(naskah, "ralat");
        if (note.isEmpty()) {
            throw new IllegalArgumentException("Naskah tidak memiliki 'ralat': catatan ralat untuk pembaca.");
        }
        var named = naskah.hasProp("gambar")
                ? Stream.of(Naskah.text(naskah, "gambar").split("\\s+"))
                        .filter(id -> !id.isEmpty())
                        .toList()
                : null;
        return new Correction(by, Naskah.of(naskah), note, named, approved);
    }

    boolean keeps(String file) {
        return pictures == null || pictures.contains(file);
    }

    /** Whether the page would say the same as now. */
    boolean changesNothing(PublishedItem item, int added) {
        var now = PublishedText.of(item.text());
        return added == 0
                && item.pictures().stream().allMatch(this::keeps)
                && now.title().equals(naskah.title())
                && now.summary().equals(naskah.summary())
                && now.html().equals(TypedText.toHtml(naskah.body()));
    }
}
