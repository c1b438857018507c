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
    private final StepRows rows;
    private final Breach breach;
    private final Supplier<WorkingCalendar> calendars;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    LedgerStart(
            Reconciliation reconciliation,
            MovedDeadlines deadlines,
            StepRows rows,
            Breach breach,
            Supplier<WorkingCalendar> calendars,
            TransactionTemplate transaction) {
        this.reconciliation = reconciliation;
        this.deadlines = deadlines;
        this.rows = rows;
        this.breach = breach;
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
        noteBreaches();
        running = true;
    }

    /** Of steps whose timer ran before there was a ledger; those whose timer is still to run don't mind. */
    void noteBreaches() {
        rows.open().stream()
                .filter(row -> row.deadline() != null && row.breachNoted() == null)
                .forEach(row -> transaction.executeWithoutResult(status -> breach.passed(row.id())));
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
