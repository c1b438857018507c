package id.tayang.publishing;

import id.tayang.sop.StepInputs;
import java.net.URI;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records what an official reports of a channel that he served by hand. */
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
        var kasus = execution.getProcessInstanceId();
        var channel = inputs.text("kanal");
        var entry = ledger.find(kasus, PublishDelegate.FIRST_REVISION, channel)
                .orElseThrow(() -> new IllegalStateException(
                        "Kanal '%s' belum melalui langkah penayangan pada kasus ini.".formatted(channel)));

        var result = inputs.text("hasilKanal");
        switch (result) {
            case "tayang" -> {
                var url = webAddress(inputs.text("urlTayang"));
                // A repeated step leaves no second proof.
                if (!(entry.published() && url.equals(entry.url()))) {
                    publisher.recordSent(kasus, PublishDelegate.FIRST_REVISION, channel, url, entry.sidik());
                }
            }
            case "gagal" ->
                ledger.settle(
                        kasus, PublishDelegate.FIRST_REVISION, channel, "gagal", null, inputs.text("alasanKanal"));
            default -> throw new IllegalArgumentException("Parameter 'hasilKanal' harus 'tayang' atau 'gagal'.");
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
