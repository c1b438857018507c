package id.tayang.officehours;

import id.tayang.calendar.Finding;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a proposal would do, as the page shows it. Names are those of the JSON.
 *
 * @param revisi to be sent along when it is put in force
 * @param dapatDiterapkan false when anything in it is refused
 */
record PreviewView(
        long revisi,
        boolean dapatDiterapkan,
        List<Row> perubahan,
        List<String> dicabut,
        List<String> galat,
        List<String> peringatan,
        Moves tenggat) {

    /** @param uraian the change in words; empty when it could not be read */
    record Row(ChangeText tulisan, String uraian, List<String> galat, List<String> peringatan) {}

    /**
     * Deadlines that move.
     *
     * @param palingAwal the first of the new deadlines; null when none moves
     * @param menjadiTerlambat how many would be late at once
     * @param tidakLagiTerlambat how many that are late would be in time again
     * @param daftar the first of them, by their old deadline
     * @param lainnya how many are not in the list
     */
    record Moves(
            int jumlah,
            Instant palingAwal,
            Instant palingAkhir,
            long mundur,
            long maju,
            long menjadiTerlambat,
            long tidakLagiTerlambat,
            List<DeadlineMove> daftar,
            int lainnya) {

        private static final int LISTED = 100;

        static Moves of(List<DeadlineMove> moves, Instant now) {
            var listed = moves.stream()
                    .sorted(Comparator.comparing(DeadlineMove::dari).thenComparing(DeadlineMove::langkah))
                    .limit(LISTED)
                    .toList();
            return new Moves(
                    moves.size(),
                    ends(moves).min(Comparator.naturalOrder()).orElse(null),
                    ends(moves).max(Comparator.naturalOrder()).orElse(null),
                    moves.stream()
                            .filter(move -> move.menjadi().isAfter(move.dari()))
                            .count(),
                    moves.stream()
                            .filter(move -> move.menjadi().isBefore(move.dari()))
                            .count(),
                    moves.stream()
                            .filter(move ->
                                    move.menjadi().isBefore(now) && !move.dari().isBefore(now))
                            .count(),
                    moves.stream()
                            .filter(move ->
                                    move.dari().isBefore(now) && !move.menjadi().isBefore(now))
                            .count(),
                    listed,
                    moves.size() - listed.size());
        }

        private static Stream<Instant> ends(List<DeadlineMove> moves) {
            return moves.stream().map(DeadlineMove::menjadi);
        }
    }

    static PreviewView of(CalendarChanges.Preview preview, Instant now) {
        var draft = preview.draft();
        return new PreviewView(
                preview.revision(),
                draft.errors().isEmpty(),
                draft.rows().stream().map(PreviewView::row).toList(),
                draft.withdrawn().stream().map(StoredChange::words).toList(),
                messages(draft.findings(), true),
                messages(draft.findings(), false),
                Moves.of(preview.moves(), now));
    }

    private static Row row(Draft.Row row) {
        return new Row(
                row.text(),
                row.change() == null ? "" : ChangeWords.of(row.change()),
                messages(row.findings(), true),
                messages(row.findings(), false));
    }

    private static List<String> messages(Collection<Finding> findings, boolean errors) {
        return findings.stream()
                .filter(finding -> finding.isError() == errors)
                .map(Finding::message)
                .toList();
    }
}
