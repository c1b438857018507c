package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.document.CaseNumbered;
import id.tayang.engine.CaseEntry;
import id.tayang.engine.Unguarded;
import id.tayang.engine.WaitEntry;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the row of each case, and when it waited for somebody outside. */
@Component
class CaseLedger {

    private final CaseRows rows;
    private final SopCatalog sops;
    private final Unguarded unguarded;
    private final Supplier<WorkingCalendar> calendars;

    CaseLedger(CaseRows rows, SopCatalog sops, Unguarded unguarded, Supplier<WorkingCalendar> calendars) {
        this.rows = rows;
        this.sops = sops;
        this.unguarded = unguarded;
        this.calendars = calendars;
    }

    void write(CaseEntry entry) {
        if (entry.started() != null) {
            begin(entry.kasus(), entry.definition(), entry.started());
        } else if (entry.ended() != null) {
            end(entry.kasus(), entry.ended(), entry.cancelled());
        } else if (entry.title() != null) {
            rows.title(entry.kasus(), entry.title());
        } else {
            rows.version(entry.kasus(), sop(entry.definition()));
        }
    }

    void write(WaitEntry entry) {
        if (entry.started() != null) {
            rows.beginWait(entry);
        } else {
            rows.endWait(entry.id(), entry.ended());
        }
    }

    @EventListener
    void number(CaseNumbered numbered) {
        rows.number(numbered.kasus(), numbered.nomor());
    }

    void begin(String kasus, String definition, Instant started) {
        rows.insert(kasus, sop(definition), started);
    }

    private Sop sop(String definition) {
        return unguarded.call(() -> sops.version(definition));
    }

    /** Closes a case that is gone. */
    void cancel(String kasus, Instant now) {
        end(kasus, now, true);
    }

    /** The working time of a case, less what it waited outside, is held against the standards of the steps done in it. */
    private void end(String kasus, Instant ended, boolean cancelled) {
        var started = rows.started(kasus);
        if (started.isEmpty()) {
            // Began and ended before there was a ledger, or in a test without one.
            return;
        }
        var total = minutes(List.of(new Span(started.get(), ended)));
        var outside = minutes(Span.union(rows.outside(kasus, ended)));
        var standard = rows.standardMinutes(kasus);
        rows.end(
                kasus, ended, standard, total, outside, cancelled ? Putusan.BATAL : verdict(standard, total - outside));
    }

    private static Putusan verdict(Long standard, long spent) {
        if (standard == null) {
            return Putusan.TANPA_STANDAR;
        }
        return spent <= standard ? Putusan.TEPAT_WAKTU : Putusan.TERLAMBAT;
    }

    private long minutes(List<Span> spans) {
        return spans.stream()
                .map(span -> calendars.get().workingTimeBetween(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }
}
