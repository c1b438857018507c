package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.engine.Unguarded;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What an action does to a step. Each gives what stood there before, null where there is nothing to name. */
@Component
class StepEffects {

    private final StepReminder reminder;
    private final StepDeadlines deadlines;
    private final Reassignment reassignment;
    private final Units units;
    private final Unguarded unguarded;
    private final Supplier<WorkingCalendar> calendars;
    private final Clock clock;

    StepEffects(
            StepReminder reminder,
            StepDeadlines deadlines,
            Reassignment reassignment,
            Units units,
            Unguarded unguarded,
            Supplier<WorkingCalendar> calendars,
            Clock clock) {
        this.reminder = reminder;
        this.deadlines = deadlines;
        this.reassignment = reassignment;
        this.units = units;
        this.unguarded = unguarded;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A time of the office as an instant. */
    Instant instant(LocalDateTime local) {
        return local.atZone(calendars.get().zone()).toInstant();
    }

    String remind(LedgerStep step, String by, String reason) {
        return unguarded.call(() -> {
            reminder.remind(step.id(), by, reason);
            return null;
        });
    }

    String extend(LedgerStep step, LocalDateTime entered) {
        var deadline = new NewDeadline(calendars.get(), clock.instant()).after(step.tenggat(), entered);
        return unguarded.call(() -> {
            deadlines.extend(step.id(), deadline);
            return step.tenggat().toString();
        });
    }

    String reassign(LedgerStep step, String group) {
        var offered = unguarded.call(() -> units.of(step.definisi()));
        if (offered.stream().noneMatch(unit -> unit.id().equals(group))) {
            throw refused("Pilih kelompok yang menerima tugas pada SOP ini.");
        }
        if (reassignment.has(group, step.id())) {
            throw refused("Langkah ini sudah berada di kelompok itu dan belum diambil siapa pun.");
        }
        reassignment.give(step, group);
        return step.unit();
    }

    private static ResponseStatusException refused(String reason) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
    }
}
