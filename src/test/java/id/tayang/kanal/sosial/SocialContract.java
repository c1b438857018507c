package id.tayang.kanal.sosial;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import id.tayang.kanal.Channel;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Rejected;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Outcome.Unknown;
import id.tayang.kanal.Post;
import id.tayang.kanal.Wire;
import id.tayang.support.MovingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What every network must keep, whatever it is called. Requests are those of its documentation, and none leaves this computer. */
abstract class SocialContract {

    static final String SECRET = "RAHASIA-sangat-7f3a9c";

    private static WireMockServer server;

    final MovingClock clock = new MovingClock();
    final KeptNotes notes = new KeptNotes();
    private final List<Object> said = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /** @param base where the network is said to be */
    abstract Channel at(String base, Wires wires);

    /** Everything that is asked answers well, except the decisive call. */
    abstract void others();

    /** The call that makes a post appear. */
    abstract MappingBuilder decisive();

    abstract RequestPatternBuilder decisively();

    abstract String success();

    abstract Sent sent();

    /** The network's latest posts have ours, made now. */
    abstract void stands();

    /** How the network says that its token is no longer valid. */
    abstract ResponseDefinitionBuilder badToken();

    /** How the network says to wait for two minutes. */
    abstract ResponseDefinitionBuilder wait120();

    /** Pictures of a post that the network needs. */
    List<id.tayang.kanal.Picture> needed() {
        return List.of();
    }

    /** Whether a repeated call is known to the network as such. */
    boolean idempotent() {
        return false;
    }

    /** Whether the network tells which posts stand. */
    boolean tells() {
        return true;
    }

    @BeforeAll
    static void listen() {
        server = new WireMockServer(options().dynamicPort());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void readTheLog() {
        server.resetAll();
        log.start();
        loggers().forEach(logger -> {
            logger.setLevel(Level.TRACE);
            logger.setAdditive(false);
            logger.addAppender(log);
        });
    }

    @AfterEach
    void no_secret_is_said() {
        loggers().forEach(logger -> {
            logger.setLevel(null);
            logger.setAdditive(true);
            logger.detachAppender(log);
        });
        said.add(notes);
        said.add(channel());
        log.list.forEach(event -> said.add(event.getFormattedMessage() + event.getThrowableProxy()));
        assertThat(said).allSatisfy(word -> assertThat(word.toString()).doesNotContain(SECRET));
    }

    @Test
    void publishes_and_says_where() {
        answers(success());

        assertThat(published(item())).isEqualTo(sent());
        assertThat(decisiveCalls()).isEqualTo(1);
        assertThat(log.list).as("the log that is searched for secrets").isNotEmpty();
    }

    @Test
    void a_post_that_was_confirmed_is_not_asked_about_again() {
        answers(success());
        published(item());
        server.resetAll();

        assertThat(resumed(item())).isEqualTo(sent());
        assertThat(calls()).isZero();
    }

    @Test
    void after_a_death_before_the_decisive_call_it_simply_publishes() {
        answers(success());

        assertThat(resumed(item())).isEqualTo(sent());
        assertThat(decisiveCalls()).isEqualTo(1);
    }

    @Test
    void a_broken_connection_is_one_request_and_no_second_post() {
        lost(response -> response.withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @Test
    void an_empty_answer_is_one_request_and_no_second_post() {
        lost(response -> response.withFault(Fault.EMPTY_RESPONSE));
    }

    @Test
    void a_slow_answer_is_one_request_and_no_second_post() {
        lost(response -> response.withStatus(200).withBody(success()).withFixedDelay(2000));
    }

    @Test
    void a_server_error_is_no_refusal() {
        lost(response -> response.withStatus(502).withBody("<html>Bad Gateway</html>"));
    }

    @Test
    void an_answer_that_cannot_be_read_is_not_taken_for_success() {
        others();
        server.stubFor(decisive().willReturn(aResponse().withStatus(200).withBody("<html>Selamat datang</html>")));

        assertThat(published(item())).isInstanceOf(Unknown.class);
    }

    @Test
    void a_lost_answer_is_found_again_where_the_network_tells() {
        others();
        stands();
        server.stubFor(decisive().willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        var outcome = published(item());

        if (tells()) {
            assertThat(outcome).isEqualTo(sent());
            assertThat(resumed(item())).isEqualTo(sent());
        } else {
            assertThat(outcome).isInstanceOf(Unknown.class);
        }
        assertThat(decisiveCalls()).isEqualTo(1);
    }

    @Test
    void a_network_that_is_away_is_asked_again_later() {
        var away = at("http://127.0.0.1:1", Wire::new);

        var outcome = said(away.publish(item(), notes));

        assertThat(outcome).isInstanceOf(Throttled.class);
        assertThat(said(away.withdraw(sent().remoteId(), notes))).isInstanceOfAny(Throttled.class, Rejected.class);
    }

    @Test
    void a_network_that_wants_to_be_left_alone_is() {
        others();
        server.stubFor(decisive().willReturn(wait120()));

        assertThat(published(item()))
                .isInstanceOfSatisfying(
                        Throttled.class,
                        throttled -> assertThat(throttled.atLeast())
                                .isCloseTo(Duration.ofSeconds(120), Duration.ofSeconds(1)));
        assertThat(decisiveCalls()).isEqualTo(1);
    }

    @Test
    void after_the_wait_it_publishes_once() {
        others();
        server.stubFor(decisive().willReturn(wait120()));
        published(item());
        answers(success());

        assertThat(published(item())).isEqualTo(sent());
        assertThat(decisiveCalls()).isEqualTo(2);
    }

    @Test
    void a_token_that_is_no_longer_valid_is_the_administrators_matter() {
        others();
        server.stubFor(decisive().willReturn(badToken()));

        assertThat(published(item()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected ->
                                assertThat(rejected.reason()).contains("Token").contains("administrator"));
        assertThat(decisiveCalls()).isEqualTo(1);
    }

    @Test
    void a_text_that_is_too_long_never_leaves() {
        others();
        var book = Posts.with("😀".repeat(70_000), needed());

        assertThat(published(book)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo(SocialChannel.TOO_LONG);
            assertThat(rejected.reason()).contains("Kurangi");
        });
        assertThat(decisiveCalls()).isZero();
        assertThat(said(channel().correct(book, sent().remoteId(), notes))).isInstanceOf(Rejected.class);
    }

    @Test
    void fifty_pictures_become_as_many_as_the_network_takes() {
        answers(success());

        assertThat(published(Posts.with(Posts.photos(50)))).isInstanceOf(Sent.class);
        assertThat(calls()).isLessThan(30);
    }

    @Test
    void a_picture_of_another_kind_never_leaves() {
        others();

        assertThat(published(Posts.with(List.of(Posts.typed("image/bmp")))))
                .isInstanceOfSatisfying(Rejected.class, rejected -> {
                    assertThat(rejected.code()).isEqualTo(PictureRules.CODE);
                    assertThat(rejected.reason()).contains("BMP").contains("JPEG");
                });
        assertThat(decisiveCalls()).isZero();
    }

    @Test
    void a_picture_that_is_too_large_never_leaves() {
        others();

        assertThat(published(Posts.with(List.of(Posts.large(40_000_000)))))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason())
                                .contains("besar.jpg")
                                .contains("MB"));
        assertThat(decisiveCalls()).isZero();
    }

    /** The post may stand or not, and none of the ways to go on may make another one. */
    private void lost(Consumer<ResponseDefinitionBuilder> how) {
        others();
        var response = aResponse();
        how.accept(response);
        server.stubFor(decisive().willReturn(response));

        assertThat(published(item()))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.reason()).isNotBlank());
        var once = decisiveCalls();
        assertThat(once).isEqualTo(idempotent() ? 2 : 1);

        clock.move(Duration.ofMinutes(1));
        assertThat(resumed(item())).isInstanceOf(Unknown.class);
        assertThat(decisiveCalls()).isEqualTo(idempotent() ? 3 : 1);

        clock.move(Duration.ofHours(2));
        assertThat(notAgain()).isEqualTo(decisiveCallsAfter(() -> resumed(item())));
    }

    /** Decisive calls that a resume after two hours may make on top. */
    int notAgain() {
        return 0;
    }

    private int decisiveCallsAfter(Runnable action) {
        var before = decisiveCalls();
        action.run();
        return decisiveCalls() - before;
    }

    final Post item() {
        return Posts.with(needed());
    }

    final Channel channel() {
        return at(server.baseUrl(), base -> new Wire(base, Duration.ofMillis(600)));
    }

    final WireMockServer server() {
        return server;
    }

    final Outcome published(Post post) {
        return said(channel().publish(post, notes));
    }

    final Outcome resumed(Post post) {
        return said(channel().resume(post, notes));
    }

    final <T> T said(T outcome) {
        said.add(outcome);
        return outcome;
    }

    final void answers(String body) {
        others();
        server.stubFor(decisive().willReturn(json(body)));
    }

    static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    final int decisiveCalls() {
        return server.findAll(decisively()).size();
    }

    final int calls() {
        return server.findAll(anyRequestedFor(anyUrl())).size();
    }

    static String now() {
        return "2026-11-23T01:00:02Z";
    }

    private static Stream<Logger> loggers() {
        return Stream.of("org.springframework", "id.tayang").map(name -> (Logger) LoggerFactory.getLogger(name));
    }
}
