package id.tayang.officehours;

import id.tayang.calendar.Finding;
import id.tayang.calendar.InvalidCalendarException;
import id.tayang.calendar.NoWorkingTimeException;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks at a proposal as the start looks at the configuration: every mistake at once, and what is merely doubtful. */
@Component
class ProposalCheck {

    private static final int MOST_ROWS = 500;
    private static final int MONTHS_AHEAD = 24;

    private final ConfiguredCalendar configured;
    private final Clock clock;

    ProposalCheck(ConfiguredCalendar configured, Clock clock) {
        this.configured = configured;
        this.clock = clock;
    }

    /** @param active the changes that hold now */
    Draft check(Proposal proposal, List<StoredChange> active) {
        var findings = new ArrayList<Finding>();
        var withdrawn = active.stream()
                .filter(change -> proposal.cabut().contains(change.id()))
                .toList();
        if (withdrawn.size() < proposal.cabut().stream().distinct().count()) {
            findings.add(Finding.error("Perubahan yang hendak dicabut tidak ada atau sudah dicabut. Muat ulang."));
        }
        if (proposal.tambah().isEmpty() && proposal.cabut().isEmpty()) {
            findings.add(Finding.error("Belum ada perubahan yang ditulis atau dipilih."));
        } else if (proposal.tambah().size() > MOST_ROWS) {
            findings.add(Finding.error("Paling banyak %d perubahan sekaligus.".formatted(MOST_ROWS)));
            return new Draft(List.of(), withdrawn, null, findings);
        }
        var staying = active.stream()
                .filter(change -> !withdrawn.contains(change))
                .map(StoredChange::change)
                .toList();
        var rows = rows(proposal, new KnownDays(configured, staying));
        var changes = new Draft(rows, withdrawn, null, findings).changes();
        try {
            var next = configured.with(
                    Stream.concat(staying.stream(), changes.stream()).toList());
            refuseEndlessRest(next);
            findings.addAll(next.findings());
            findings.addAll(next.missing(thisYear(), thisYear().plusYears(1)));
            var before =
                    configured.with(active.stream().map(StoredChange::change).toList());
            return new Draft(
                    rows.stream().map(row -> doubted(row, before, next)).toList(), withdrawn, next, findings);
        } catch (InvalidCalendarException e) {
            findings.addAll(e.errors());
        } catch (NoWorkingTimeException e) {
            findings.add(Finding.error(e.getMessage()));
        }
        return new Draft(rows, withdrawn, null, findings);
    }

    private static List<Draft.Row> rows(Proposal proposal, KnownDays known) {
        var rows = new ArrayList<Draft.Row>();
        for (var text : proposal.tambah()) {
            try {
                var change = text.read();
                known.refuseSecond(change);
                known.add(change);
                rows.add(new Draft.Row(text, change, List.of()));
            } catch (IllegalArgumentException e) {
                rows.add(new Draft.Row(text, null, List.of(Finding.error(sentence(e.getMessage())))));
            }
        }
        return rows;
    }

    /** What is allowed, but may be a slip. */
    private Draft.Row doubted(Draft.Row row, WorkingCalendar before, WorkingCalendar next) {
        if (!row.good()) {
            return row;
        }
        var change = row.change();
        var doubts = new ArrayList<Finding>();
        if (change.kind() == ChangeKind.POLA) {
            if (configured.patterns().stream()
                    .anyMatch(pattern -> pattern.name().equals(change.name()))) {
                doubts.add(Finding.warning("Menggantikan pola bernama sama dari konfigurasi."));
            }
        } else if (change.days().allMatch(day -> before.hoursOn(day).equals(next.hoursOn(day)))) {
            doubts.add(Finding.warning("Tidak mengubah jam kerja: hari itu sudah seperti ini."));
        }
        if (change.to() != null && change.to().isBefore(LocalDate.now(clock.withZone(configured.zone())))) {
            doubts.add(
                    Finding.warning("Tanggalnya sudah lewat; yang dihitung ulang hanya tenggat yang masih berjalan."));
        }
        return new Draft.Row(row.text(), change, doubts);
    }

    /** Else a step that begins there would have no deadline, and could not begin. */
    private void refuseEndlessRest(WorkingCalendar next) {
        var start = clock.instant().atZone(next.zone());
        for (var month = 0; month <= MONTHS_AHEAD; month++) {
            next.plus(start.plusMonths(month).toInstant(), WorkingDuration.ofDays(1));
        }
    }

    private Year thisYear() {
        return Year.now(clock.withZone(configured.zone()));
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
