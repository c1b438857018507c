package id.tayang.kanal.sosial;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
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
import id.tayang.kanal.Picture;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstagramTest extends SocialContract {

    private static final String MEDIA = "/v26.0/55/media";
    private static final String PUBLISH = "/v26.0/55/media_publish";
    private static final String PAGE = "https://www.instagram.com/p/Abc/";

    @Override
    Channel at(String base, Wires wires) {
        var settings = new InstagramSettings("55", Secret.valueOf(SECRET), null, base, "v26.0");
        return new Instagram(settings, clock, wires);
    }

    @Override
    List<Picture> needed() {
        return Posts.photos(1);
    }

    @Override
    void others() {
        server().stubFor(get(urlPathEqualTo("/v26.0/55/content_publishing_limit"))
                .willReturn(quota(3)));
        server().stubFor(post(urlPathEqualTo(MEDIA)).willReturn(json("{\"id\": \"900\"}")));
        state("FINISHED");
        server().stubFor(
                        get(urlPathEqualTo("/v26.0/1800")).willReturn(json("{\"permalink\": \"%s\"}".formatted(PAGE))));
        server().stubFor(get(urlPathEqualTo(MEDIA)).atPriority(9).willReturn(json("{\"data\": []}")));
    }

    @Override
    MappingBuilder decisive() {
        return post(urlPathEqualTo(PUBLISH)).withHeader("Authorization", equalTo("Bearer " + SECRET));
    }

    @Override
    RequestPatternBuilder decisively() {
        return postRequestedFor(urlPathEqualTo(PUBLISH)).withRequestBody(equalToJson("{\"creation_id\": \"900\"}"));
    }

    @Override
    String success() {
        return "{\"id\": \"1800\"}";
    }

    @Override
    Sent sent() {
        return new Sent("1800", PAGE);
    }

    /** The container was not published before it is, so the first look at it says FINISHED. */
    @Override
    void stands() {
        server().stubFor(get(urlPathEqualTo("/v26.0/900"))
                .inScenario("wadah")
                .whenScenarioStateIs("Started")
                .willReturn(json("{\"status_code\": \"FINISHED\"}"))
                .willSetStateTo("tayang"));
        server().stubFor(get(urlPathEqualTo("/v26.0/900"))
                .inScenario("wadah")
                .whenScenarioStateIs("tayang")
                .willReturn(json("{\"status_code\": \"PUBLISHED\"}")));
        latest("2026-11-23T01:00:02+0000");
    }

    @Override
    ResponseDefinitionBuilder badToken() {
        return FacebookTest.error(190, 460, "Session has expired " + SECRET).withStatus(400);
    }

    @Override
    ResponseDefinitionBuilder wait120() {
        return FacebookTest.error(4, 2207051, "Application request limit reached")
                .withStatus(403)
                .withHeader("Retry-After", "120");
    }

    /** The same container, which Instagram publishes once. */
    @Override
    int notAgain() {
        return 1;
    }

    @Test
    void a_picture_goes_by_its_address_with_caption_and_alternative_text() {
        answers(success());
        published(item());

        var photo = needed().get(0);
        server().verify(postRequestedFor(urlPathEqualTo(MEDIA))
                .withRequestBody(equalToJson("{\"image_url\": \"%s\", \"alt_text\": %s, \"caption\": %s}"
                        .formatted(photo.url(), Body.text(photo.alt()), Body.text(Posts.TEXT)))));
    }

    @Test
    void several_pictures_are_a_carousel() {
        answers(success());

        assertThat(published(Posts.with(Posts.photos(50)))).isEqualTo(sent());
        server().verify(
                        10,
                        postRequestedFor(urlPathEqualTo(MEDIA))
                                .withRequestBody(equalToJson("{\"is_carousel_item\": true}", true, true)));
        server().verify(postRequestedFor(urlPathEqualTo(MEDIA))
                .withRequestBody(equalToJson("{\"media_type\": \"CAROUSEL\", \"children\": [%s], \"caption\": %s}"
                        .formatted("\"900\"" + ", \"900\"".repeat(9), Body.text(Posts.TEXT)))));
    }

    @Test
    void a_text_alone_is_no_post_there() {
        assertThat(published(Posts.with(List.of())))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("Tambahkan gambar"));
        assertThat(calls()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"300, 400", "500, 200"})
    void a_picture_of_a_shape_that_is_refused_never_leaves(int width, int height) {
        assertThat(published(Posts.with(List.of(Posts.photo(0, width, height)))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("Potong"));
        assertThat(published(Posts.with(List.of(Posts.png(400, 300)))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("PNG"));
        assertThat(calls()).isZero();
    }

    @Test
    void thirty_one_hashtags_never_leave() {
        assertThat(published(Posts.with("#a ".repeat(31), needed())))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("tagar"));
        assertThat(calls()).isZero();
    }

    @Test
    void a_used_up_quota_is_waited_for() {
        answers(success());
        server().stubFor(get(urlPathEqualTo("/v26.0/55/content_publishing_limit"))
                .willReturn(quota(50)));

        assertThat(published(item())).isInstanceOf(Throttled.class);
        assertThat(decisiveCalls()).isZero();
    }

    @Test
    void a_container_in_the_making_is_waited_for_and_not_made_again() {
        answers(success());
        state("IN_PROGRESS");
        assertThat(published(item())).isInstanceOf(Throttled.class);

        state("FINISHED");
        assertThat(published(item())).isEqualTo(sent());
        server().verify(1, postRequestedFor(urlPathEqualTo(MEDIA)));
    }

    @Test
    void an_expired_container_is_made_again_and_a_broken_one_is_for_a_person() {
        answers(success());
        state("EXPIRED");
        assertThat(published(item())).isInstanceOf(Throttled.class);
        state("ERROR");
        assertThat(published(item())).isInstanceOf(Rejected.class);

        server().verify(2, postRequestedFor(urlPathEqualTo(MEDIA)));
        assertThat(decisiveCalls()).isZero();
    }

    @Test
    void after_a_death_the_unpublished_container_is_published() {
        others();
        server().stubFor(decisive().willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThat(published(item())).isInstanceOf(Unknown.class);
        answers(success());

        assertThat(resumed(item())).isInstanceOf(Unknown.class);
        clock.move(Duration.ofMinutes(3));
        assertThat(resumed(item())).isEqualTo(sent());
        server().verify(1, postRequestedFor(urlPathEqualTo(MEDIA)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9004  | terbuka untuk umum
            36003 | terbuka untuk umum
            10    | izin aplikasi
            368   | memblokir
            """)
    void refusals_of_a_container_say_what_to_do(int code, String advice) {
        others();
        server().stubFor(post(urlPathEqualTo(MEDIA))
                .willReturn(FacebookTest.error(code, 0, "…").withStatus(400)));

        assertThat(published(item()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains(advice));
        assertThat(decisiveCalls()).isZero();
    }

    @Test
    void what_stands_can_be_changed_by_a_person_only() {
        assertThat(List.of(
                        said(channel().correct(item(), "1800", notes)),
                        said(channel().withdraw("1800", notes))))
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Rejected.class,
                                rejected -> assertThat(rejected.code()).isEqualTo(Rejected.UNSUPPORTED)));
    }

    private void state(String code) {
        server().stubFor(get(urlPathEqualTo("/v26.0/900"))
                .willReturn(json("{\"status_code\": \"%s\"}".formatted(code))));
    }

    private void latest(String moment) {
        server().stubFor(get(urlPathEqualTo(MEDIA)).willReturn(json("""
                {"data": [{"id": "1800", "timestamp": "%s", "permalink": "%s", "caption": "Rapat %s"}]}""".formatted(moment, PAGE, Posts.URL))));
    }

    private static ResponseDefinitionBuilder quota(int used) {
        return json("""
                {"data": [{"quota_usage": %d, "config": {"quota_total": 50, "quota_duration": 86400}}]}""".formatted(used));
    }
}
