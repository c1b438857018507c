package id.tayang.publishing;

import id.tayang.sop.StepInputs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Brings to one channel what the case has put on the own site: the corrected text in the place of the old one or below it, or
 * the answer as a post of its own.
 */
@Component("ralatKanal")
class CorrectChannelDelegate implements JavaDelegate {

    private final CorrectedReleases releases;
    private final OutsideChannels outside;

    CorrectChannelDelegate(CorrectedReleases releases, OutsideChannels outside) {
        this.releases = releases;
        this.outside = outside;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kasus = execution.getProcessInstanceId();
        var channel = new StepInputs(execution).text("kanal");
        var state = releases.answer(kasus, channel)
                .map(outside::publish)
                .orElseGet(() -> outside.correct(releases.correction(kasus, channel)));
        ChannelResult.tell(execution, state);
    }
}
