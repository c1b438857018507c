package id.tayang.publishing;

import id.tayang.sop.StepInputs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what an official did on a channel that could not be corrected by itself. */
@Component("catatKoreksiKanal")
class RecordChannelDelegate implements JavaDelegate {

    private final CorrectedReleases releases;
    private final PublishedItems items;
    private final ReleaseLedger ledger;
    private final Publisher publisher;

    RecordChannelDelegate(CorrectedReleases releases, PublishedItems items, ReleaseLedger ledger, Publisher publisher) {
        this.releases = releases;
        this.items = items;
        this.ledger = ledger;
        this.publisher = publisher;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        var kasus = execution.getProcessInstanceId();
        var channel = inputs.text("kanal");
        var key = releases.answer(kasus, channel).map(Release::key).orElseGet(() -> releases.standing(kasus, channel));
        var state = ledger.find(key)
                .orElseThrow(() -> new IllegalStateException(
                        "Kanal '%s' belum melalui langkah koreksi pada kasus ini.".formatted(channel)));
        switch (inputs.text("hasilKanal")) {
            case "selesai" -> done(inputs, key, state);
            // Of an item that was to go and still stands the row stays: the next withdrawal finds it again.
            case "gagal" -> {
                if (!withdrawn(key)) {
                    ledger.settle(key, state.with(ReleaseState.GIVEN_UP, inputs.text("alasanKanal")));
                }
            }
            // An official looked and nothing was done: the channel may be called as if for the first time.
            case "ulang" -> {
                if (!state.is(ReleaseState.PUBLISHED)) {
                    ledger.settle(key, state.with(ReleaseState.DELAYED, null));
                }
            }
            default -> throw inputs.wrong("hasilKanal", "harus \"selesai\", \"ulang\", atau \"gagal\"");
        }
    }

    private void done(StepInputs inputs, ReleaseKey key, ReleaseState state) {
        if (withdrawn(key)) {
            ledger.settle(key, state.with(ReleaseState.WITHDRAWN, null));
            return;
        }
        var url = inputs.text("urlKanal");
        // A repeated step leaves no second proof.
        if (!(state.is(ReleaseState.PUBLISHED) && url.equals(state.url()))) {
            publisher.recordSent(key, url);
        }
    }

    private boolean withdrawn(ReleaseKey key) {
        return items.of(key.kasus()).map(PublishedItem::withdrawn).orElse(false);
    }
}
