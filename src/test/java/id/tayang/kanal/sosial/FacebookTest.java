package id.tayang.kanal.sosial;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import id.tayang.kanal.Channel;
import id.tayang.kanal.Notes;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Outcome.Unknown;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacebookTest extends SocialContract {

    private static final String FEED = "/v26.0/77/feed";

    @Override
    Channel at(String base, Wires wires) {
        var settings =
                new FacebookSettings("77", Secret.valueOf(SECRET), Secret.valueOf("aplikasi-" + SECRET), base, "v26.0");
        return new Facebook(settings, clock, wires);
    }

    @Override
    void others() {
        server().stubFor(post(urlPathEqualTo("/v26.0/77/photos")).willReturn(json("{\"id\": \"501\"}")));
        server().stubFor(get(urlPathEqualTo(FEED)).atPriority(9).willReturn(json("{\"data\": []}")));
    }

    @Override
    MappingBuilder decisive() {
        return post(urlPathEqualTo(FEED)).withHeader("Authorization", equalTo("Bearer " + SECRET));
    }

    @Override
    RequestPatternBuilder decisively() {
        return postRequestedFor(urlPathEqualTo(FEED));
    }

    @Override
    String success() {
        return "{\"id\": \"77_88\"}";
    }

    @Override
    Sent sent() {
        return new Sent("77_88", "https://www.facebook.com/77_88");
    }

    @Override
    void stands() {
        latest("2026-11-23T01:00:02+0000");
    }

    @Override
    ResponseDefinitionBuilder badToken() {
        return error(190, 463, "Error validating access token " + SECRET).withStatus(400);
    }

    @Override
    ResponseDefinitionBuilder wait120() {
        return error(32, 0, "Page request limit reached")
                .withStatus(403)
                .withHeader(
                        "X-Business-Use-Case-Usage",
                        "{\"77\": [{\"type\": \"pages\", \"call_count\": 100, \"estimated_time_to_regain_access\": 2}]}");
    }

    @Test
    void without_pictures_the_post_shows_the_page_behind_the_address() {
        answers(success());
        published(item());

        server().verify(decisively()
                .withQueryParam("appsecret_proof", matching("[0-9a-f]{64}"))
                .withRequestBody(equalToJson(
                        "{\"message\": %s, \"link\": \"%s\"}".formatted(Body.text(Posts.TEXT), Posts.URL))));
    }

    @Test
    void pictures_go_first_unseen_with_their_alternative_text() {
        answers(success());

        assertThat(published(Posts.with(Posts.photos(2)))).isEqualTo(sent());
        server().verify(
                        2,
                        postRequestedFor(urlPathEqualTo("/v26.0/77/photos"))
                                .withRequestBodyPart(aMultipart("published")
                                        .withBody(equalTo("false"))
                                        .build())
                                .withRequestBodyPart(aMultipart("alt_text_custom")
                                        .withBody(equalTo(Posts.photos(1).get(0).alt()))
                                        .build())
                                .withRequestBodyPart(aMultipart("source").build()));
        server().verify(decisively().withRequestBody(equalToJson("""
                {"message": %s, "attached_media": [{"media_fbid": "501"}, {"media_fbid": "501"}]}""".formatted(Body.text(Posts.TEXT)))));
    }

    @Test
    void slow_uploads_go_on_at_the_next_attempt_and_are_not_made_again() {
        answers(success());
        var slow = new Notes() {
            @Override
            public Optional<String> find(String name) {
                return notes.find(name);
            }

            @Override
            public void keep(String name, String value) {
                clock.move(Duration.ofSeconds(16));
                notes.keep(name, value);
            }
        };

        assertThat(said(channel().publish(Posts.with(Posts.photos(3)), slow))).isInstanceOf(Throttled.class);
        assertThat(decisiveCalls()).isZero();
        assertThat(said(channel().publish(Posts.with(Posts.photos(3)), slow))).isEqualTo(sent());
        server().verify(3, postRequestedFor(urlPathEqualTo("/v26.0/77/photos")));
    }

    @Test
    void the_proof_is_the_documented_one() {
        assertThat(java.util.HexFormat.of()
                        .formatHex(OAuth1.hmac("HmacSHA256", "key", "The quick brown fox jumps over the lazy dog")))
                .isEqualTo("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | 102     | 0  | Token
            403 | 10      | 0  | izin aplikasi
            403 | 200     | 0  | izin aplikasi
            400 | 368     | 0  | memblokir
            400 | 506     | 0  | yang sama
            400 | 100     | 0  | kode 100
            400 | 1609005 | 0  | kode 1609005
            """)
    void refusals_say_what_to_do(int status, int code, int subcode, String advice) {
        others();
        server().stubFor(decisive().willReturn(error(code, subcode, "…").withStatus(status)));

        assertThat(published(item()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains(advice));
    }

    @ParameterizedTest
    @CsvSource({"4", "17", "32", "613", "80001"})
    void limits_are_waited_for(int code) {
        others();
        server().stubFor(decisive().willReturn(error(code, 0, "…").withStatus(400)));

        assertThat(published(item())).isInstanceOf(Throttled.class);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void a_disturbance_may_have_made_the_post(int code) {
        others();
        server().stubFor(decisive().willReturn(error(code, 0, "…").withStatus(500)));

        assertThat(published(item())).isInstanceOf(Unknown.class);

        stands();
        assertThat(resumed(item())).isEqualTo(sent());
        assertThat(decisiveCalls()).isEqualTo(1);
    }

    @Test
    void an_older_post_about_the_same_page_is_not_ours() {
        others();
        latest("2026-11-20T01:00:00+0000");
        server().stubFor(decisive().willReturn(error(2, 0, "…").withStatus(500)));

        assertThat(published(item())).isInstanceOf(Unknown.class);
    }

    @Test
    void a_text_is_corrected() {
        server().stubFor(post(urlPathEqualTo("/v26.0/77_88")).willReturn(json("{\"success\": true}")));

        assertThat(said(channel().correct(item(), "77_88", notes))).isEqualTo(sent());
    }

    @Test
    void a_post_is_taken_away_with_its_pictures() {
        server().stubFor(get(urlPathEqualTo("/v26.0/77_88")).willReturn(json("""
                {"id": "77_88", "attachments": {"data": [{"media_type": "album", "target": {"id": "77_88"},
                 "subattachments": {"data": [{"media_type": "photo", "target": {"id": "501"}},
                 {"media_type": "photo", "target": {"id": "502"}}]}}]}}""")));
        server().stubFor(delete(urlPathEqualTo("/v26.0/77_88")).willReturn(json("{\"success\": true}")));
        server().stubFor(delete(urlPathEqualTo("/v26.0/501")).willReturn(json("{\"success\": true}")));
        server().stubFor(delete(urlPathEqualTo("/v26.0/502"))
                .willReturn(error(100, 33, "…").withStatus(400)));

        assertThat(said(channel().withdraw("77_88", notes))).isEqualTo(new Sent("77_88", null));
        for (var id : new String[] {"501", "502", "77_88"}) {
            server().verify(deleteRequestedFor(urlPathEqualTo("/v26.0/" + id)));
        }
    }

    @Test
    void what_is_gone_counts_as_taken_away() {
        server().stubFor(get(urlPathEqualTo("/v26.0/77_88"))
                .willReturn(error(100, 33, "…").withStatus(400)));

        assertThat(said(channel().withdraw("77_88", notes))).isInstanceOf(Sent.class);
    }

    private void latest(String moment) {
        server().stubFor(get(urlPathEqualTo(FEED))
                .willReturn(json("""
                {"data": [{"id": "77_87", "created_time": "%s", "message": "Lain %s-lama"},
                          {"id": "77_88", "created_time": "%s", "message": "Rapat %s"}]}""".formatted(moment, Posts.URL, moment, Posts.URL))));
    }

    static ResponseDefinitionBuilder error(int code, int subcode, String message) {
        return json("""
                {"error": {"message": "%s", "type": "OAuthException", "code": %d, "error_subcode": %d, "fbtrace_id": "A"}}""".formatted(message, code, subcode));
    }
}
