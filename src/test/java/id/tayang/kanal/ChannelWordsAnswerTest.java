package id.tayang.kanal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.Office;
import id.tayang.OfficeTime;
import id.tayang.Site;
import id.tayang.security.AnswerCheck.Answer;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelWordsAnswerTest {

    private final ChannelWordsAnswer check = new ChannelWordsAnswer(
            new Channels(List.of(), List.of("x", "tiktok")),
            new FutureAddress(
                    new Site(URI.create("https://situs.example.go.id")),
                    new OfficeTime(new Office("Kominfo", ZoneId.of("Asia/Jakarta"))),
                    Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC)));

    /** X counts an address as 23 and the two line breaks before it as 2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "teks-kanal | {\"x\": \"a*255\"}                    | -",
                "teks-kanal | {\"x\": \"a*256\"}                    | Teks untuk X terlalu panjang: kurangi 1 karakter (paling banyak 280, termasuk alamat berita).",
                "teks-kanal | {\"tiktok\": \"a*256\"}               | -",
                "teks-kanal | {\"tiktok\": \"ok\", \"x\": \"a*300\"} | Teks untuk X terlalu panjang: kurangi 45 karakter (paling banyak 280, termasuk alamat berita).",
                "teks-kanal | {\"tanpa-akun\": \"a*9000\"}          | -",
                "teks-kanal | {\"x\": \"\"}                         | -",
                "teks-kanal | -                                   | -",
                "teks-kanal | bukan JSON                          | Teks kanal tidak dapat dibaca. Muat ulang formulir, lalu tulis lagi.",
                "teks-kanal | [1]                                 | Teks kanal tidak dapat dibaca. Muat ulang formulir, lalu tulis lagi.",
                "keputusan  | {\"x\": \"a*256\"}                    | -"
            })
    void saysHowMuchHasToGo(String look, String value, String problem) {
        var typed = value == null
                ? null
                : java.util.regex.Pattern.compile("a\\*(\\d+)")
                        .matcher(value)
                        .replaceAll(times -> "a".repeat(Integer.parseInt(times.group(1))));

        assertThat(check.problem(new Answer(Map.of("tampilan", look), typed, "t", Map.of(), Map.of()))
                        .orElse(null))
                .isEqualTo(problem);
    }
}
