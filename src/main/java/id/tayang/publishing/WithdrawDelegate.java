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
    private final Replies replies;
    private final Clock clock;

    WithdrawDelegate(CorrectedItems corrected, ArticleStore store, Replies replies, Clock clock) {
        this.corrected = corrected;
        this.store = store;
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
    }

    private static WithdrawalReason reason(StepInputs inputs) {
        try {
            return WithdrawalReason.of(inputs.text("alasanTarik"));
        } catch (IllegalArgumentException e) {
            throw inputs.wrong("alasanTarik", "bukan salah satu golongan alasan penarikan");
        }
    }
}
