package id.tayang.kanal.sosial;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import id.tayang.kanal.Channel;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Outcome.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XTest extends SocialContract {

    @Override
    Channel at(String base, Wires wires) {
        return new X(
                new XSettings(
                        Secret.valueOf("kunci-" + SECRET),
                        Secret.valueOf("rahasia-" + SECRET),
                        Secret.valueOf("370773112-" + SECRET),
                        Secret.valueOf("token-" + SECRET),
                        base),
                clock,
                wires);
    }

    @Override
    void others() {
        server().stubFor(post("/2/media/upload")
                .willReturn(json("{\"data\": {\"id\": \"900\", \"media_key\": \"3_900\", \"size\": 5}}")));
        server().stubFor(post("/2/media/metadata").willReturn(json("{\"data\": {\"id\": \"900\"}}")));
        server().stubFor(get(urlPathEqualTo("/2/users/370773112/tweets"))
                .atPriority(9)
                .willReturn(json("{\"meta\": {\"result_count\": 0}}")));
    }

    @Override
    MappingBuilder decisive() {
        return post("/2/tweets")
                .withHeader(
                        "Authorization", matching("OAuth .*oauth_signature=\"[^\"]+\".*oauth_token=\"370773112-.*"));
    }

    @Override
    RequestPatternBuilder decisively() {
        return postRequestedFor(urlEqualTo("/2/tweets"));
    }

    @Override
    String success() {
        return "{\"data\": {\"id\": \"1990\", \"text\": \"…\"}}";
    }

    @Override
    Sent sent() {
        return new Sent("1990", "https://x.com/i/web/status/1990");
    }

    @Override
    void stands() {
        latest(now());
    }

    @Override
    ResponseDefinitionBuilder badToken() {
        return json("{\"title\": \"Unauthorized\", \"type\": \"about:blank\", \"status\": 401, \"detail\": \"%s\"}"
                        .formatted(SECRET))
                .withStatus(401);
    }

    @Override
    ResponseDefinitionBuilder wait120() {
        return json("{\"title\": \"Too Many Requests\", \"status\": 429}")
                .withStatus(429)
                .withHeader("x-rate-limit-reset", String.valueOf(clock.instant().getEpochSecond() + 120));
    }

    @Test
    void the_text_goes_as_it_is() {
        answers(success());
        published(item());

        server().verify(decisively().withRequestBody(equalToJson("{\"text\": %s}".formatted(Body.text(Posts.TEXT)))));
    }

    @Test
    void pictures_go_first_with_their_alternative_text() {
        answers(success());

        assertThat(published(Posts.with(Posts.photos(2)))).isEqualTo(sent());
        server().verify(
                        2,
                        postRequestedFor(urlEqualTo("/2/media/upload"))
                                .withRequestBodyPart(aMultipart("media_category")
                                        .withBody(equalTo("tweet_image"))
                                        .build())
                                .withRequestBodyPart(aMultipart("media").build()));
        server().verify(2, postRequestedFor(urlEqualTo("/2/media/metadata")).withRequestBody(equalToJson("""
                {"id": "900", "metadata": {"alt_text": {"text": %s}}}""".formatted(
                        Body.text(Posts.photos(1).get(0).alt())))));
        server().verify(decisively()
                .withRequestBody(equalToJson("{\"media\": {\"media_ids\": [\"900\", \"900\"]}}", true, true)));
    }

    @Test
    void a_text_of_281_weighted_characters_is_one_too_long() {
        assertThat(published(Posts.with("日".repeat(128) + " " + Posts.URL + " a", needed())))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("282 dari 280"));
        assertThat(calls()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            403 | You are not allowed to create a Tweet with duplicate content. | yang sama
            403 | Your client app is not configured with the appropriate oauth1 app permissions | izin aplikasi
            402 | Your enrolled account does not have any credits | kredit
            400 | Your media IDs are invalid. | Periksa teks dan gambarnya
            """)
    void refusals_say_what_to_do(int status, String detail, String advice) {
        others();
        server().stubFor(decisive()
                .willReturn(json("{\"status\": %d, \"detail\": \"%s\"}".formatted(status, detail))
                        .withStatus(status)));

        assertThat(published(item()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains(advice));
    }

    @Test
    void the_latest_posts_are_looked_at_once() {
        others();
        latest("2026-11-20T01:00:00.000Z");
        server().stubFor(decisive().willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(published(item())).isInstanceOf(Unknown.class);
        server().verify(
                        1,
                        getRequestedFor(urlPathEqualTo("/2/users/370773112/tweets"))
                                .withQueryParam("tweet.fields", equalTo("created_at,entities"))
                                .withHeader("Authorization", matching("OAuth .*")));
    }

    @Test
    void an_account_that_may_not_read_leaves_it_to_an_official() {
        others();
        server().stubFor(get(urlPathEqualTo("/2/users/370773112/tweets"))
                .willReturn(json("{}").withStatus(403)));
        server().stubFor(decisive().willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(published(item())).isInstanceOf(Unknown.class);
    }

    @Test
    void a_post_is_taken_away_and_cannot_be_corrected() {
        server().stubFor(delete("/2/tweets/1990").willReturn(json("{\"data\": {\"deleted\": true}}")));
        server().stubFor(delete("/2/tweets/1991")
                .willReturn(json("{\"title\": \"Not Found\"}").withStatus(404)));

        assertThat(said(channel().withdraw("1990", notes))).isInstanceOf(Sent.class);
        assertThat(said(channel().withdraw("1991", notes))).isInstanceOf(Sent.class);
        assertThat(said(channel().correct(item(), "1990", notes)))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.code()).isEqualTo(Rejected.UNSUPPORTED));
    }

    private void latest(String moment) {
        server().stubFor(get(urlPathEqualTo("/2/users/370773112/tweets"))
                .willReturn(json("""
                {"data": [{"id": "1990", "created_at": "%s", "text": "Rapat https://t.co/abc",
                  "entities": {"urls": [{"url": "https://t.co/abc", "expanded_url": "%s"}]}}]}""".formatted(moment, Posts.URL))));
    }
}
