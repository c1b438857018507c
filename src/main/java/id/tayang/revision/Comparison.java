package id.tayang.revision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is different between two deployed versions of an SOP.
 *
 * @param rows in the order of the newer text; without those that stayed as they were
 * @param identity fields of the identity block
 * @param fields questions of the forms, by their names in the model
 * @param elements of the model, for the drawings and for the settings
 */
record Comparison(
        List<RowChange> rows, List<TextChange> identity, List<TextChange> fields, List<ElementChange> elements) {

    public boolean same() {
        return rows.isEmpty() && identity.isEmpty() && fields.isEmpty() && elements.isEmpty();
    }

    /** Rows to be read one by one. */
    public List<RowChange> changedRows() {
        return rows.stream().filter(row -> row.kind() != ChangeKind.NOMOR).toList();
    }

    /** "Baris 3 (semula 2); Baris 4 (semula 3)"; "" when no row only has another number. */
    public String renumbered() {
        return rows.stream()
                .filter(row -> row.kind() == ChangeKind.NOMOR)
                .map(RowChange::heading)
                .collect(Collectors.joining("; "));
    }

    public List<ElementChange> lanes() {
        return elements.stream()
                .filter(element -> element.type().equals("lane"))
                .toList();
    }

    public List<ElementChange> drawn() {
        return elements.stream().filter(ElementChange::drawn).toList();
    }

    /** What no row and no field of the identity block says. */
    public List<ElementChange> settings() {
        return elements.stream()
                .filter(element ->
                        !element.settings().isEmpty() && !element.type().equals("lane"))
                .toList();
    }

    /** "1 baris ditambah, 2 baris diubah"; "tidak ada baris yang berubah". */
    public String summary() {
        var counts = Stream.of(ChangeKind.TAMBAH, ChangeKind.HAPUS, ChangeKind.UBAH, ChangeKind.PINDAH)
                .map(kind -> count(kind))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "tidak ada baris yang berubah" : counts;
    }

    private String count(ChangeKind kind) {
        var count = rows.stream().filter(row -> row.kind() == kind).count();
        return count == 0 ? "" : count + " baris " + kind.word();
    }
}
