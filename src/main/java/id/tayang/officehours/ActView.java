package id.tayang.officehours;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an administrator did to the calendar, as the page shows it. Names are those of the JSON.
 *
 * @param tenggatAwal the first of the moved deadlines, as it was after; null where none moved
 * @param perubahan what it put in force
 * @param mencabut the words of what it withdrew
 */
record ActView(
        long revisi,
        String oleh,
        Instant pada,
        String alasan,
        int tenggatBerubah,
        Instant tenggatAwal,
        Instant tenggatAkhir,
        List<Change> perubahan,
        List<String> mencabut) {

    /** @param dicabut null while the change holds */
    record Change(String id, ChangeKind jenis, String uraian, Withdrawal dicabut) {}

    record Withdrawal(String oleh, Instant pada, String alasan) {}

    /** In the order of the acts. */
    static List<ActView> of(List<CalendarAct> acts, List<StoredChange> changes) {
        var byRevision = acts.stream().collect(Collectors.toMap(CalendarAct::revision, Function.identity()));
        return acts.stream()
                .map(act -> new ActView(
                        act.revision(),
                        act.by(),
                        act.at(),
                        act.reason(),
                        act.moved(),
                        act.earliest(),
                        act.latest(),
                        changes.stream()
                                .filter(change -> change.revision() == act.revision())
                                .map(change -> new Change(
                                        change.id(),
                                        change.change().kind(),
                                        change.words(),
                                        change.active() ? null : withdrawal(byRevision.get(change.withdrawn()))))
                                .toList(),
                        changes.stream()
                                .filter(change -> !change.active() && change.withdrawn() == act.revision())
                                .map(StoredChange::words)
                                .toList()))
                .toList();
    }

    private static Withdrawal withdrawal(CalendarAct act) {
        return new Withdrawal(act.by(), act.at(), act.reason());
    }
}
