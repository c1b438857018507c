package id.tayang.publishing;

import id.tayang.sop.StepInputs;
import java.net.URI;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what an official did or found on a channel. */
@Component("catatTayang")
class RecordOutcomeDelegate implements JavaDelegate {

    private final Publisher publisher;
    private final ReleaseLedger ledger;

    RecordOutcomeDelegate(Publisher publisher, ReleaseLedger ledger) {
        this.publisher = publisher;
        this.ledger = ledger;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        var key =
                new ReleaseKey(execution.getProcessInstanceId(), PublishDelegate.FIRST_REVISION, inputs.text("kanal"));
        var state = ledger.find(key)
                .orElseThrow(() -> new IllegalStateException(
                        "Kanal '%s' belum melalui langkah penayangan pada kasus ini.".formatted(key.channel())));

        switch (inputs.text("hasilKanal")) {
            case "tayang" -> {
                var url = webAddress(inputs.text("urlTayang"));
                // A repeated step leaves no second proof.
                if (!(state.is(ReleaseState.PUBLISHED) && url.equals(state.url()))) {
                    publisher.recordSent(key, url);
                }
            }
            case "ulang" -> {
                // An official looked and found nothing: the channel may be called as if for the first time.
                if (!state.is(ReleaseState.PUBLISHED)) {
                    ledger.settle(key, state.with(ReleaseState.DELAYED, null));
                }
            }
            case "gagal" -> ledger.settle(key, state.with(ReleaseState.GIVEN_UP, inputs.text("alasanKanal")));
            default ->
                throw new IllegalArgumentException("Parameter 'hasilKanal' harus 'tayang', 'ulang' atau 'gagal'.");
        }
    }

    private static String webAddress(String text) {
        try {
            var uri = URI.create(text);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            // Answered below.
        }
        throw new IllegalArgumentException("Parameter 'urlTayang' harus berupa alamat web (https://...).");
    }
}
