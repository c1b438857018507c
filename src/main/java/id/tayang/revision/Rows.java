package id.tayang.revision;

import com.github.difflib.DiffUtils;
import id.tayang.sop.Langkah;
import id.tayang.sop.SopModels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the rows of two versions. A row is known again by the id of its task, as running cases know it. */
record Rows(SopModels models, Side before, Side after) {

    /** In the order of the new version, what was removed where it stood; without the rows that stayed as they were. */
    List<RowChange> changes() {
        var moved = moved();
        var changes = new ArrayList<RowChange>();
        for (var row : after.sop().langkah()) {
            changes.add(before.sop()
                    .row(row.activityId())
                    .map(old -> both(old, row, moved.contains(row.activityId())))
                    .orElseGet(() -> new RowChange(
                            ChangeKind.TAMBAH,
                            false,
                            null,
                            row,
                            performer(after, row),
                            texts(null, row),
                            List.of(),
                            ways(after, row))));
        }
        Langkah previous = null;
        for (var row : before.sop().langkah()) {
            if (after.sop().row(row.activityId()).isEmpty()) {
                changes.add(
                        place(changes, previous),
                        new RowChange(
                                ChangeKind.HAPUS,
                                false,
                                row,
                                null,
                                performer(before, row),
                                texts(row, null),
                                ways(before, row),
                                List.of()));
            }
            previous = row;
        }
        changes.removeIf(change -> change.kind() == ChangeKind.TETAP);
        return List.copyOf(changes);
    }

    private static int place(List<RowChange> changes, Langkah previous) {
        for (var i = 0; previous != null && i < changes.size(); i++) {
            if (changes.get(i).activityId().equals(previous.activityId())) {
                return i + 1;
            }
        }
        return 0;
    }

    private RowChange both(Langkah old, Langkah row, boolean moved) {
        var texts = texts(old, row);
        var next = models.next(after.sop(), row.activityId());
        var earlier = models.next(before.sop(), row.activityId());
        var gone = Ways.onlyIn(earlier, next);
        var added = Ways.onlyIn(next, earlier);
        ChangeKind kind;
        if (!texts.isEmpty() || !gone.isEmpty() || !added.isEmpty()) {
            kind = ChangeKind.UBAH;
        } else if (moved) {
            kind = ChangeKind.PINDAH;
        } else {
            kind = old.number().equals(row.number()) ? ChangeKind.TETAP : ChangeKind.NOMOR;
        }
        return new RowChange(kind, moved, old, row, performer(after, row), texts, gone, added);
    }

    /** The rows of both versions that stand elsewhere: the fewest whose moving makes one order the other. */
    private Set<String> moved() {
        var old = ids(before);
        var now = ids(after);
        var taken = new HashSet<String>();
        var put = new HashSet<String>();
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            taken.addAll(delta.getSource().getLines());
            put.addAll(delta.getTarget().getLines());
        }
        taken.retainAll(put);
        return taken;
    }

    private static List<String> ids(Side side) {
        return side.sop().langkah().stream().map(Langkah::activityId).toList();
    }

    /** @param old null for a row that was added; the other way round for one that was removed */
    private List<TextChange> texts(Langkah old, Langkah row) {
        var texts = new ArrayList<>(TextChange.between(side(before, old), side(after, row)));
        if (old != null && row != null && !old.pelaksana().equals(row.pelaksana())) {
            TextChange.of("Pelaksana", performer(before, old), performer(after, row))
                    .ifPresent(texts::add);
        }
        return texts;
    }

    private static Map<String, String> side(Side side, Langkah row) {
        return row == null ? Map.of() : RowTexts.of(row, side.model().form(row.activityId()));
    }

    private List<String> ways(Side side, Langkah row) {
        return Ways.onlyIn(models.next(side.sop(), row.activityId()), List.of());
    }

    private static String performer(Side side, Langkah row) {
        return RowTexts.performer(side.sop(), row);
    }
}
