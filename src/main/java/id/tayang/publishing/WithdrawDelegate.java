package id.tayang.publishing;

import id.tayang.sop.StepInputs;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes an item with its pictures from the own site. */
@Component("tarikTayangan")
class WithdrawDelegate implements JavaDelegate {

    private final CorrectedItems corrected;
    private final ArticleStore store;
    private final ReleaseLedger ledger;
    private final Replies replies;
    private final Clock clock;

    WithdrawDelegate(CorrectedItems corrected, ArticleStore store, ReleaseLedger ledger, Replies replies, Clock clock) {
        this.corrected = corrected;
        this.store = store;
        this.ledger = ledger;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        var item = corrected.of(execution.getProcessInstanceId()).item();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.withdraw(item, reason(inputs), now);
        replies.changed(item, now);
        var standing = ledger.latest(item).get(OwnSite.ID);
        if (standing != null) {
            ledger.settle(
                    new ReleaseKey(item, standing.revision(), OwnSite.ID),
                    standing.state().with(ReleaseState.WITHDRAWN, null));
        }
    }

    private static WithdrawalReason reason(StepInputs inputs) {
        try {
            return WithdrawalReason.of(inputs.text("alasanTarik"));
        } catch (IllegalArgumentException e) {
            throw inputs.wrong("alasanTarik", "bukan salah satu golongan alasan penarikan");
        }
    }
}
