package id.tayang.publishing;

import id.tayang.sop.StepInputs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes the item of a case from one channel. */
@Component("tarikKanal")
class WithdrawChannelDelegate implements JavaDelegate {

    private final CorrectedReleases releases;
    private final OutsideChannels outside;

    WithdrawChannelDelegate(CorrectedReleases releases, OutsideChannels outside) {
        this.releases = releases;
        this.outside = outside;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var channel = new StepInputs(execution).text("kanal");
        ChannelResult.tell(execution, outside.withdraw(releases.standing(execution.getProcessInstanceId(), channel)));
    }
}
