package id.tayang.sla;

import id.tayang.calendar.WorkingCalendar;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the ledger up to date when the models are deployed, before the first request and the first job. */
@Component
class LedgerStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerStart.class);

    private final Reconciliation reconciliation;
    private final MovedDeadlines deadlines;
    private final Supplier<WorkingCalendar> calendars;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    LedgerStart(
            Reconciliation reconciliation,
            MovedDeadlines deadlines,
            Supplier<WorkingCalendar> calendars,
            TransactionTemplate transaction) {
        this.reconciliation = reconciliation;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        reconciliation.run();
        // The configuration may say something else of a day than when the application stopped.
        var moved = transaction.execute(status -> deadlines.move(calendars.get()));
        if (!moved.isEmpty()) {
            LOG.info("The configured calendar has changed: {} deadlines of open steps were moved", moved.size());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Early: everything else that starts may begin cases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
