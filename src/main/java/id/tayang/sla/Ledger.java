package id.tayang.sla;

import id.tayang.engine.CaseJournal;
import org.springframework.stereotype.Component;

/** Writes the ledger, in the transactions in which cases move. */
@Component
class Ledger implements CaseJournal {

    private final StepLedger steps;
    private final CaseLedger cases;

    Ledger(StepLedger steps, CaseLedger cases) {
        this.steps = steps;
        this.cases = cases;
    }

    /** The end of a case comes last: it adds up the steps and waits that ended with it. */
    @Override
    public void write(Entries entries) {
        entries.cases().stream().filter(entry -> entry.ended() == null).forEach(cases::write);
        entries.steps().forEach(steps::write);
        entries.waits().forEach(cases::write);
        entries.cases().stream().filter(entry -> entry.ended() != null).forEach(cases::write);
    }
}
