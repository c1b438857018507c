package id.tayang.jabatan;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts substitutions into words, each reader's part of them. */
@Component
class StandInViews {

    private static final int LISTED = 300;
    private static final int LONG_MONTHS = 3;

    private final StandInTable table;
    private final OfficePeople people;
    private final OfficeMinute minute;
    private final Clock clock;

    StandInViews(StandInTable table, OfficePeople people, OfficeMinute minute, Clock clock) {
        this.table = table;
        this.people = people;
        this.minute = minute;
        this.clock = clock;
    }

    /**
     * What is to come and what holds first, then what is over, the newest first. Who is no administrator reads what is over
     * of his own positions only.
     *
     * @param own positions that the reader holds
     */
    List<StandInView> of(String reader, boolean admin, Set<String> own) {
        var now = clock.instant();
        var rows = table.newest(LISTED).stream()
                .filter(row -> admin || !row.over(now) || concerns(row, reader, own))
                .sorted(Comparator.comparing((StandIn row) -> row.over(now)))
                .toList();
        var changes = table.changes().stream().collect(Collectors.groupingBy(EarlierEnd::standIn));
        var names = people.names(Stream.concat(
                rows.stream().flatMap(row -> Stream.of(row.person(), row.by())),
                changes.values().stream().flatMap(List::stream).map(EarlierEnd::by)));
        return rows.stream()
                .map(row -> view(
                        row,
                        changes.getOrDefault(row.id(), List.of()),
                        names,
                        now,
                        admin || own.contains(row.position()),
                        admin || concerns(row, reader, own)))
                .toList();
    }

    private static boolean concerns(StandIn row, String reader, Set<String> own) {
        return own.contains(row.position())
                || row.person().equals(reader)
                || row.by().equals(reader);
    }

    private StandInView view(
            StandIn row, List<EarlierEnd> changes, Map<String, String> names, Instant now, boolean may, boolean whole) {
        return new StandInView(
                row.id(),
                row.position(),
                row.title(),
                names.get(row.person()),
                row.letter(),
                whole ? row.reason() : null,
                row.start(),
                row.end(),
                minute.words(row.start()),
                minute.words(row.end()),
                status(row, now),
                !row.over(now) && isLong(row)
                        ? "Lebih dari tiga bulan. Periksa apakah suratnya memang sampai selama itu."
                        : null,
                names.get(row.by()),
                minute.words(row.at()),
                may && !row.over(now),
                whole ? changes.stream().map(change -> change(change, names)).toList() : List.of());
    }

    private StandInView.Change change(EarlierEnd change, Map<String, String> names) {
        return new StandInView.Change(
                names.get(change.by()),
                minute.words(change.at()),
                minute.words(change.from()),
                minute.words(change.to()),
                change.reason());
    }

    private static String status(StandIn row, Instant now) {
        if (!row.end().isAfter(row.effective())) {
            return "dicabut";
        } else if (row.over(now)) {
            return "selesai";
        }
        return row.holds(now) ? "berlaku" : "akan datang";
    }

    private boolean isLong(StandIn row) {
        return minute.local(row.end()).isAfter(minute.local(row.start()).plusMonths(LONG_MONTHS));
    }
}
