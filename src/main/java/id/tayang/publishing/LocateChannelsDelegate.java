package id.tayang.publishing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.tayang.kanal.Channels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Says on which channels besides the own site the item stands that a case corrects, answers or withdraws. */
@Component("kanalTayangan")
class LocateChannelsDelegate implements JavaDelegate {

    private final CorrectedItems corrected;
    private final ReleaseLedger ledger;
    private final Channels channels;

    LocateChannelsDelegate(CorrectedItems corrected, ReleaseLedger ledger, Channels channels) {
        this.corrected = corrected;
        this.ledger = ledger;
        this.channels = channels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var found = JsonNodeFactory.instance.arrayNode();
        ledger.latest(corrected.of(execution.getProcessInstanceId()).item()).forEach((channel, latest) -> {
            if (!channel.equals(OwnSite.ID) && latest.state().is(ReleaseState.PUBLISHED)) {
                found.addObject()
                        .put("id", channel)
                        .put("nama", channels.label(channel))
                        .put("url", latest.state().url());
            }
        });
        execution.setVariableLocal("kanalBerita", Spin.JSON(found.toString()));
    }
}
