package id.tayang.kanal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class ChannelTextHttpTest {

    private static final String PATH = "/camunda/api/tayang/kanal/teks";

    @LocalServerPort
    private int port;

    @Value("${tayang.demo.kata-sandi}")
    private String password;

    @Autowired
    private Channels channels;

    @Test
    void the_words_are_for_officials_only() {
        var stranger = new Visitor(port);
        stranger.get("/camunda/app/tasklist/");

        assertThat(stranger.call("POST", PATH, "{\"kanal\": \"x\"}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void says_the_standard_words_and_how_long_they_are() {
        var answer = Visitor.json(official().call("POST", PATH, """
                {"kanal": "tiktok", "judul": "Rapat SPBE", "ringkasan": "Dinas rapat.", "teks": null}"""));

        assertThat(answer.path("teks").asText())
                .matches("Rapat SPBE\n\nDinas rapat\\.\n\nhttp://localhost:8080/berita/\\d{4}/rapat-spbe");
        assertThat(answer.path("panjang").asInt())
                .isEqualTo(answer.path("teks").asText().length());
        assertThat(answer.path("batas").asInt()).isEqualTo(2200);
        assertThat(answer.path("lebih").asInt(-1)).isZero();
        assertThat(answer.path("label").asText()).isEqualTo("TikTok");
    }

    @Test
    void says_how_much_too_long_own_words_are() {
        var answer = Visitor.json(official()
                .call(
                        "POST",
                        PATH,
                        "{\"kanal\": \"tiktok\", \"judul\": \"A\", \"teks\": \"" + "😀".repeat(1200) + "\"}"));

        assertThat(answer.path("lebih").asInt())
                .isEqualTo(answer.path("panjang").asInt() - 2200)
                .isPositive();
    }

    @Test
    void a_channel_that_this_office_does_not_have_is_not_found() {
        var answer = official().call("POST", PATH, "{\"kanal\": \"koran\"}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Visitor.json(answer).path("pesan").asText()).startsWith("Kanal itu tidak dipakai di sini.");
        assertThat(official().call("POST", PATH, "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void a_book_is_refused() {
        var answer =
                official().call("POST", PATH, "{\"kanal\": \"tiktok\", \"teks\": \"" + "a".repeat(100_001) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void without_credentials_only_channels_by_hand_are_offered() {
        assertThat(channels.tersedia().elements())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(
                                channels.manual(option.prop("value").stringValue()))
                        .isTrue());
    }

    /** The JDK's client would say the address of every request, and the token of a Telegram bot stands in it. */
    @Test
    void nobody_can_read_addresses_of_requests_in_the_log() {
        assertThat(LoggerFactory.getLogger("jdk.internal.httpclient.debug").isErrorEnabled())
                .isFalse();
    }

    private Visitor official() {
        return new Visitor(port).signedIn("tim-website", password);
    }
}
