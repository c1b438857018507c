package id.tayang.kanal.wordpress;

import id.tayang.HtmlText;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.RetryAfter;
import id.tayang.kanal.Wire.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What an answer means that is no success. WordPress's own code decides before the status: a picture that it refuses is
 * answered 500, a database that is away too.
 */
final class WordPressAnswers {

    static final String NO_POST = "rest_post_invalid_id";

    /** What was under way when the answer was lost has ended by then. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final int LONGEST_MESSAGE = 300;
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 503);

    private WordPressAnswers() {}

    static String code(Reply reply) {
        return reply instanceof Reply.Answered answer
                ? answer.body().path("code").asText("")
                : "";
    }

    static Outcome failure(Reply reply) {
        if (reply instanceof Reply.Answered answer) {
            return failure(answer);
        }
        return reply instanceof Reply.Unreachable
                ? new Throttled(Duration.ZERO, "WordPress tidak dapat dihubungi.")
                : lost();
    }

    /** Everything here may be repeated, so that nobody need know what became of the request. */
    static Throttled lost() {
        return new Throttled(PAUSE, "WordPress tidak menjawab pada waktunya. Keadaannya diperiksa lagi.");
    }

    private static Outcome failure(Reply.Answered answer) {
        var code = code(answer);
        var status = answer.status();
        if (PASSING.contains(status)) {
            var header = answer.headers().getFirst("Retry-After");
            return new Throttled(RetryAfter.of(header, Instant.now()), "WordPress sedang sibuk (HTTP " + status + ").");
        }
        if (code.startsWith("rest_upload_")) {
            return new Rejected(code, "WordPress menolak gambar: " + message(answer));
        }
        if (status >= 500) {
            return new Throttled(Duration.ZERO, "WordPress sedang terganggu (HTTP " + status + ").");
        }
        if (status == 401) {
            return new Rejected(
                    code(code, answer),
                    "WordPress tidak mengenali akun robot. Minta pengelola memeriksa pengguna dan sandi aplikasi, lalu"
                            + " kirim ulang.");
        }
        if (status == 403) {
            return new Rejected(
                    code(code, answer),
                    "Akun robot tidak berhak melakukannya di WordPress: %s Minta pengelola memberinya peran Author dan"
                                    .formatted(message(answer))
                            + " memeriksa pengaman situs, lalu kirim ulang.");
        }
        if (code.isEmpty() || code.equals("rest_no_route")) {
            return new Rejected(
                    code(code, answer),
                    "Alamat WordPress tidak menjawab sebagai WordPress (HTTP %d). Minta pengelola memeriksa alamat, https,"
                                    .formatted(status)
                            + " tautan permanen dan REST API-nya, lalu kirim ulang.");
        }
        return new Rejected(code, "WordPress menolak: " + message(answer));
    }

    private static String code(String code, Reply.Answered answer) {
        return code.isEmpty() ? "http-" + answer.status() : code;
    }

    private static String message(Reply.Answered answer) {
        var message = HtmlText.lines(answer.body().path("message").asText("")).strip();
        var end = Math.min(message.length(), LONGEST_MESSAGE);
        return message.isEmpty() ? "tanpa keterangan." : message.substring(0, end);
    }
}
