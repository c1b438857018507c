package id.tayang.kanal.sosial;

import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.RetryAfter;
import id.tayang.kanal.Wire.Reply.Answered;
import java.time.Clock;
import java.util.Locale;

/** What X means: the status, and where that is not enough the type and text of its problem report. */
final class XRefusals implements Exchange.Refusals {

    /** No refusal: nothing is left to take away. */
    static final Rejected GONE = new Rejected("404", "Kiriman di X sudah tidak ada.");

    private final Reasons reasons;
    private final Clock clock;

    XRefusals(Reasons reasons, Clock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    @Override
    public Outcome of(Answered answer) {
        var says = (answer.body().path("title").asText() + " "
                        + answer.body().path("detail").asText() + " "
                        + answer.body().path("type").asText())
                .toLowerCase(Locale.ROOT);
        if (answer.status() == 402 || says.contains("credits")) {
            return new Rejected(
                    "402", "Saldo (kredit) API X habis. Minta administrator mengisinya, atau tayangkan dengan tangan.");
        } else if (answer.status() == 404) {
            return GONE;
        } else if (answer.status() == 403 && says.contains("duplicate")) {
            return reasons.duplicate("403-duplikat");
        }
        return reasons.byStatus(answer.status(), RetryAfter.of(answer.headers(), "x-rate-limit-reset", clock));
    }
}
