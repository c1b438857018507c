package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.engine.StepEntry;
import id.tayang.engine.StepEntry.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps the row of each step. */
@Component
class StepLedger {

    private final StepRows rows;
    private final NewSteps newSteps;
    private final Supplier<WorkingCalendar> calendars;

    StepLedger(StepRows rows, NewSteps newSteps, Supplier<WorkingCalendar> calendars) {
        this.rows = rows;
        this.newSteps = newSteps;
        this.calendars = calendars;
    }

    void write(StepEntry entry) {
        if (entry.opened()) {
            rows.insert(newSteps.row(entry));
        }
        if (entry.ending() != Ending.NONE) {
            end(entry);
        } else if (!entry.opened()) {
            change(entry);
        }
    }

    private void change(StepEntry entry) {
        var unit = entry.groups() == null ? null : newSteps.unit(entry);
        if (rows.change(entry, newSteps.version(entry), unit) == 0) {
            rows.insert(newSteps.row(entry));
        }
    }

    private void end(StepEntry entry) {
        var row = rows.find(entry.task()).orElseGet(() -> {
            // A case that began before there was a ledger.
            var adopted = newSteps.row(entry);
            rows.insert(adopted);
            return adopted;
        });
        var putusan = entry.ending() == Ending.DONE
                ? Putusan.of(entry.now(), row.standardDeadline(), row.deadline())
                : Putusan.BATAL;
        end(row, holder(row, entry), entry.now(), putusan);
    }

    /** Closes a step whose task is gone. */
    void cancel(StepRow row, Instant now) {
        end(row, row.holder(), now, Putusan.BATAL);
    }

    private void end(StepRow row, String holder, Instant now, Putusan putusan) {
        var taken = row.taken() != null ? row.taken() : now;
        rows.end(
                row.id(),
                holder,
                now,
                now.atZone(calendars.get().zone()).toLocalDate(),
                minutes(row.created(), taken),
                minutes(taken, now),
                putusan);
    }

    /** An administrator, or the system, may finish a task that nobody took. */
    private static String holder(StepRow row, StepEntry entry) {
        if (entry.ending() == Ending.CANCELLED) {
            return row.holder();
        }
        return entry.holder() != null ? entry.holder() : entry.actor();
    }

    /** Whole minutes; none when the computer's clock was set back meanwhile. */
    private long minutes(Instant from, Instant to) {
        return to.isAfter(from) ? calendars.get().workingTimeBetween(from, to).toMinutes() : Duration.ZERO.toMinutes();
    }
}
