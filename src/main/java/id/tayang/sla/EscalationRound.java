package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for steps about which a message is due, and sends it: nobody is written to outside of working time, and of the
 * messages that a night off brought only the most advanced goes out. The stage in the ledger and the message in the
 * outbox are written together or not at all.
 */
@Component
class EscalationRound {

    private static final int BATCH = 200;

    private final EscalationRows rows;
    private final EscalationSchedule schedule;
    private final Messenger messenger;
    private final SopCatalog catalog;
    private final Supplier<WorkingCalendar> calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EscalationRound(
            EscalationRows rows,
            EscalationSchedule schedule,
            Messenger messenger,
            SopCatalog catalog,
            Supplier<WorkingCalendar> calendars,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.schedule = schedule;
        this.messenger = messenger;
        this.catalog = catalog;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        var now = clock.instant();
        if (!calendars.get().isWorkingTime(now)) {
            return;
        }
        var sops = sops(now);
        var bag = messenger.bag(now);
        var handled = sops.isEmpty() ? 0 : BATCH;
        while (handled == BATCH) {
            handled = transaction.execute(status -> batch(sops, bag, now));
        }
    }

    /** Without those that the engine does not know any more: nobody can say whom to tell of their steps. */
    private Map<String, Sop> sops(Instant now) {
        var sops = new HashMap<String, Sop>();
        rows.dueDefinitions(now)
                .forEach(definition -> catalog.findVersion(definition).ifPresent(sop -> sops.put(definition, sop)));
        return sops;
    }

    private int batch(Map<String, Sop> sops, Mailbag bag, Instant now) {
        var due = rows.lockDue(now, sops.keySet(), BATCH);
        due.forEach(row -> escalate(row, sops.get(row.definition()), bag, now));
        bag.empty();
        return due.size();
    }

    private void escalate(EscalationRow row, Sop sop, Mailbag bag, Instant now) {
        var before = EscalationSchedule.standing(row.stage(), row.deadline(), now);
        var stage = schedule.reached(sop, row.pelaksana(), row.standard(), row.created(), row.deadline(), before, now);
        rows.advance(
                row.task(),
                stage,
                schedule.next(sop, row.pelaksana(), row.standard(), row.created(), row.deadline(), stage));
        if (stage > before) {
            messenger.tell(row, sop, stage, bag);
        }
    }
}
