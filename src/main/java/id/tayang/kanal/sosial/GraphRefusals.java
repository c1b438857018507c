package id.tayang.kanal.sosial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.RetryAfter;
import id.tayang.kanal.Wire.Reply.Answered;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** What the Graph API means, by its error code; the status says little. */
final class GraphRefusals implements Exchange.Refusals {

    /** No refusal: nothing is left to take away. */
    static final String GONE = "100/33";

    private static final String USAGE = "X-Business-Use-Case-Usage";

    private final Reasons reasons;
    private final Clock clock;

    GraphRefusals(Reasons reasons, Clock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    @Override
    public Outcome of(Answered answer) {
        var error = answer.body().path("error");
        var code = error.path("code").asInt(-1);
        if (error.path("is_transient").asBoolean() || code == 1 || code == 2) {
            return reasons.broken();
        } else if (code < 0) {
            return reasons.byStatus(answer.status(), wait(answer.headers()));
        }
        return byCode(code, error.path("error_subcode").asInt(), answer.headers());
    }

    private Outcome byCode(int code, int subcode, HttpHeaders headers) {
        if (code == 10 || code == 3 || code >= 200 && code < 300) {
            return reasons.forbidden(code);
        } else if (code >= 80_000 && code < 80_100) {
            return reasons.throttled(wait(headers));
        }
        return switch (code) {
            case 190, 102 -> reasons.token(code);
            case 4, 9, 17, 32, 613 -> reasons.throttled(wait(headers));
            case 368 ->
                new Rejected(
                        "368",
                        "%s sedang memblokir akun ini karena dianggap melanggar kebijakan. Periksa pemberitahuan di akun itu."
                                .formatted(reasons.label()));
            case 506 -> reasons.duplicate(code);
            case 9004, 36_000, 36_001, 36_003 ->
                new Rejected(
                        PictureRules.CODE,
                        "%s tidak dapat mengambil atau memakai gambarnya (kode %d). Gambar harus terbuka untuk umum di situs."
                                .formatted(reasons.label(), code));
            case 9007 ->
                new Throttled(Duration.ofSeconds(10), "%s masih mengolah gambarnya.".formatted(reasons.label()));
            case 100 ->
                subcode == 33
                        ? new Rejected(GONE, "Kiriman atau halaman di %s tidak ditemukan.".formatted(reasons.label()))
                        : reasons.other(code);
            default -> reasons.other(code);
        };
    }

    /** The longest of the waits that are named, which Meta counts in minutes. */
    private Duration wait(HttpHeaders headers) {
        var after = RetryAfter.of(headers, "", clock);
        var minutes = 0;
        try {
            for (JsonNode uses : new ObjectMapper()
                    .readTree(
                            headers.getOrDefault(USAGE, java.util.List.of("{}")).get(0))) {
                for (JsonNode use : uses) {
                    minutes = Math.max(
                            minutes, use.path("estimated_time_to_regain_access").asInt());
                }
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            return after;
        }
        var regained = RetryAfter.seconds(60L * minutes);
        return regained.compareTo(after) > 0 ? regained : after;
    }
}
