package id.tayang.sla;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings the ledger up to date when the models are deployed, before the first request and the first job. */
@Component
class LedgerStart implements SmartLifecycle {

    private final Reconciliation reconciliation;
    private volatile boolean running;

    LedgerStart(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public void start() {
        reconciliation.run();
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
