package id.tayang.revision;

import id.tayang.sop.Langkah;
import java.util.List;

/**
 * A row of the SOP in both versions.
 *
 * @param moved whether its place among the rows that both versions have is another one
 * @param before null for a row that was added
 * @param after null for a row that was removed
 * @param performer heading of its column
 * @param waysGone where the case could go from here and no longer can
 * @param waysNew where it can go now
 */
record RowChange(
        ChangeKind kind,
        boolean moved,
        Langkah before,
        Langkah after,
        String performer,
        List<TextChange> texts,
        List<String> waysGone,
        List<String> waysNew) {

    public String activityId() {
        return (after == null ? before : after).activityId();
    }

    /** "Baris 3", "Baris 3 (semula 2)". */
    public String heading() {
        var now = (after == null ? before : after).number();
        var shifted = after != null && before != null && !before.number().equals(now);
        return (now.isEmpty() ? "Baris tanpa nomor" : "Baris " + now)
                + (shifted ? " (semula " + (before.number().isEmpty() ? "tanpa nomor" : before.number()) + ")" : "");
    }

    public String name() {
        return (after == null ? before : after).name();
    }
}
