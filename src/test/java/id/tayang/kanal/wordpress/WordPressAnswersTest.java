package id.tayang.kanal.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.RetryAfter;
import id.tayang.kanal.Wire.Reply;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class WordPressAnswersTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "500, rest_upload_sideload_error",
        "500, rest_upload_unknown_error",
        "400, rest_upload_file_too_big",
        "401, rest_not_logged_in",
        "401, rest_cannot_create",
        "403, rest_cannot_edit",
        "400, rest_invalid_param",
        "404, rest_no_route"
    })
    void whatWouldBeRefusedAgainIsForAPerson(int status, String code) {
        assertThat(failure(status, code))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"500, internal_server_error", "500, db_update_error", "500,", "502,", "503,", "504,", "429,", "408,"})
    void whatPassesIsTriedAgain(int status, String code) {
        assertThat(failure(status, code)).isInstanceOf(Throttled.class);
    }

    @ParameterizedTest
    @CsvSource({"200, http-200", "301, http-301", "403, http-403", "404, http-404"})
    void whatIsNotWordPressIsForAPerson(int status, String code) {
        assertThat(failure(status, null))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    @Test
    void waitsAsLongAsWordPressWants() {
        var headers = new HttpHeaders();
        headers.set("Retry-After", "120");

        var outcome = WordPressAnswers.failure(new Reply.Answered(503, headers, MissingNode.getInstance()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Throttled.class, later -> assertThat(later.atLeast()).isEqualTo(Duration.ofMinutes(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 | PT90S",
                "Sat, 21 Nov 2026 05:10:00 GMT | PT10M",
                "Sat, 21 Nov 2026 04:00:00 GMT | PT0S",
                "999999999 | PT24H",
                "-5 | PT0S",
                "segera | PT0S",
                " | PT0S"
            })
    void readsSecondsAndDates(String header, Duration wait) {
        assertThat(RetryAfter.of(header, NOON)).isEqualTo(wait);
    }

    @Test
    void unreachableWasSurelyNothing() {
        assertThat(WordPressAnswers.failure(new Reply.Unreachable()))
                .isInstanceOfSatisfying(
                        Throttled.class, later -> assertThat(later.atLeast()).isZero());
    }

    @Test
    void itsWordsAreShownWithoutItsTags() {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("code", "rest_invalid_param").put("message", "<p>Salah <b>sekali</b></p>");

        assertThat(WordPressAnswers.failure(new Reply.Answered(400, new HttpHeaders(), body)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo("WordPress menolak: Salah sekali"));
    }

    private static Outcome failure(int status, String code) {
        var body = code == null
                ? MissingNode.getInstance()
                : JsonNodeFactory.instance.objectNode().put("code", code).put("message", "Maaf");
        return WordPressAnswers.failure(new Reply.Answered(status, new HttpHeaders(), body));
    }
}
