package id.tayang.kanal.sosial;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import id.tayang.kanal.Channel;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Outcome.Unknown;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MastodonTest extends SocialContract {

    private static final String STATUSES = "/api/v1/statuses";
    private static final String PAGE = "https://mastodon.example/@kominfo/115";

    @Override
    Channel at(String base, Wires wires) {
        return new Mastodon(new MastodonSettings(base, Secret.valueOf(SECRET), null), clock, wires);
    }

    @Override
    void others() {
        server().stubFor(get("/api/v2/instance").willReturn(json("""
                {"configuration": {"statuses": {"max_characters": 500, "characters_reserved_per_url": 23}}}""")));
        server().stubFor(get("/api/v1/accounts/verify_credentials").willReturn(json("{\"id\": \"7\"}")));
        server().stubFor(get(urlPathEqualTo("/api/v1/accounts/7/statuses"))
                .atPriority(9)
                .willReturn(json("[]")));
        server().stubFor(post("/api/v2/media")
                .willReturn(json("{\"id\": \"m1\"}").withStatus(202)));
        server().stubFor(get(urlPathMatching("/api/v1/media/.*")).atPriority(9).willReturn(json("{\"id\": \"m1\"}")));
    }

    @Override
    MappingBuilder decisive() {
        return post(STATUSES).withHeader("Authorization", equalTo("Bearer " + SECRET));
    }

    @Override
    RequestPatternBuilder decisively() {
        return postRequestedFor(urlEqualTo(STATUSES)).withHeader("Idempotency-Key", equalTo("tayang-0a1b-kasus-1"));
    }

    @Override
    String success() {
        return "{\"id\": \"115\", \"url\": \"%s\"}".formatted(PAGE);
    }

    @Override
    Sent sent() {
        return new Sent("115", PAGE);
    }

    @Override
    void stands() {
        latest(now());
    }

    @Override
    ResponseDefinitionBuilder badToken() {
        return json("{\"error\": \"The access token is invalid %s\"}".formatted(SECRET))
                .withStatus(401);
    }

    @Override
    ResponseDefinitionBuilder wait120() {
        return json("{\"error\": \"Too many requests\"}")
                .withStatus(429)
                .withHeader("X-RateLimit-Reset", "2026-11-23T01:02:00.000000Z");
    }

    @Override
    boolean idempotent() {
        return true;
    }

    @Test
    void the_text_goes_as_it_is() {
        answers(success());
        published(item());

        server().verify(decisively().withRequestBody(equalToJson("""
                {"status": %s, "media_ids": [], "visibility": "public", "language": "id"}""".formatted(Body.text(Posts.TEXT)))));
    }

    @Test
    void pictures_go_first_with_their_description() {
        answers(success());

        assertThat(published(Posts.with(Posts.photos(1)))).isEqualTo(sent());
        server().verify(postRequestedFor(urlEqualTo("/api/v2/media"))
                .withRequestBodyPart(aMultipart("description")
                        .withBody(equalTo(Posts.photos(1).get(0).alt()))
                        .build())
                .withRequestBodyPart(aMultipart("file").build()));
        server().verify(decisively().withRequestBody(equalToJson("{\"media_ids\": [\"m1\"]}", true, true)));
    }

    @Test
    void a_picture_that_is_being_processed_is_waited_for_and_not_sent_again() {
        answers(success());
        server().stubFor(get("/api/v1/media/m1")
                .willReturn(aResponse().withStatus(206).withBody("{}")));

        assertThat(published(Posts.with(Posts.photos(1)))).isInstanceOf(Throttled.class);
        assertThat(decisiveCalls()).isZero();

        server().stubFor(get("/api/v1/media/m1").willReturn(json("{\"id\": \"m1\"}")));
        assertThat(published(Posts.with(Posts.photos(1)))).isEqualTo(sent());
        server().verify(1, postRequestedFor(urlEqualTo("/api/v2/media")));
    }

    @Test
    void an_upload_without_answer_is_asked_again_later() {
        answers(success());
        server().stubFor(post("/api/v2/media").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(published(Posts.with(Posts.photos(1)))).isInstanceOf(Throttled.class);
        assertThat(decisiveCalls()).isZero();
    }

    @Test
    void within_the_hour_the_same_key_is_said_again() {
        others();
        server().stubFor(decisive().willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThat(published(item())).isInstanceOf(Unknown.class);
        answers(success());

        clock.move(Duration.ofMinutes(30));
        assertThat(resumed(item())).isEqualTo(sent());
    }

    @Test
    void an_older_post_about_the_same_page_is_not_ours() {
        others();
        latest("2026-11-20T01:00:00Z");
        server().stubFor(decisive().willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        assertThat(published(item())).isInstanceOf(Unknown.class);
    }

    @Test
    void the_server_says_how_long_a_text_may_be() {
        server().stubFor(get("/api/v2/instance").willReturn(json("""
                {"configuration": {"statuses": {"max_characters": 5000, "characters_reserved_per_url": 30}}}""")));

        assertThat(channel().limit().most()).isEqualTo(5000);
        assertThat(channel().limit().count().applyAsInt(Posts.URL)).isEqualTo(30);
    }

    @Test
    void while_the_server_is_away_it_is_the_usual_500() {
        assertThat(channel().limit().most()).isEqualTo(500);
        assertThat(new Mastodon(new MastodonSettings("http://127.0.0.1:1", Secret.valueOf(SECRET), 700), clock, wires())
                        .limit()
                        .most())
                .isEqualTo(700);
    }

    @Test
    void a_correction_keeps_the_pictures() {
        server().stubFor(get(STATUSES + "/115").willReturn(json("{\"media_attachments\": [{\"id\": \"m1\"}]}")));
        server().stubFor(put(STATUSES + "/115").willReturn(json(success())));

        assertThat(said(channel().correct(item(), "115", notes))).isEqualTo(sent());
        server().verify(putRequestedFor(urlEqualTo(STATUSES + "/115"))
                .withRequestBody(equalToJson("{\"media_ids\": [\"m1\"]}", true, true)));
    }

    @Test
    void what_is_taken_away_or_gone_is_taken_away() {
        server().stubFor(delete(urlPathEqualTo(STATUSES + "/115")).willReturn(json(success())));
        server().stubFor(delete(urlPathEqualTo(STATUSES + "/116"))
                .willReturn(json("{\"error\": \"Record not found\"}").withStatus(404)));

        assertThat(said(channel().withdraw("115", notes))).isInstanceOf(Sent.class);
        assertThat(said(channel().withdraw("116", notes))).isInstanceOf(Sent.class);
        server().verify(deleteRequestedFor(urlPathEqualTo(STATUSES + "/115"))
                .withQueryParam("delete_media", equalTo("true")));
    }

    @Test
    void a_refusal_says_what_to_do() {
        others();
        server().stubFor(decisive()
                .willReturn(json("{\"error\": \"Validation failed: Text character limit of 500 exceeded\"}")
                        .withStatus(422)));

        assertThat(published(item()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("panjang teks"));
    }

    private static Wires wires() {
        return id.tayang.kanal.Wire::new;
    }

    private void latest(String moment) {
        server().stubFor(get(urlPathEqualTo("/api/v1/accounts/7/statuses"))
                .willReturn(json("""
                [{"id": "115", "url": "%s", "created_at": "%s",
                  "content": "<p>Rapat <a href=\\"%s\\"><span>kominfo…</span></a></p>"}]""".formatted(PAGE, moment, Posts.URL))));
    }
}
