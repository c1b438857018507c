package id.tayang.kanal.wordpress;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static id.tayang.kanal.wordpress.Sample.channel;
import static id.tayang.kanal.wordpress.Sample.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Sent;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Post;
import id.tayang.kanal.wordpress.Sample.Memory;
import id.tayang.support.RealWordPress;
import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Between Tayang and a real WordPress stands somebody who lets requests through and swallows answers. */
class WordPressLostAnswersTest {

    /** More requests than an operation makes. */
    private static final int MOST = 40;

    private static final Duration PATIENCE = Duration.ofMillis(800);

    private static RealWordPress wordpress;
    private static Citizen citizen;
    private static WireMockServer between;
    private static WordPressChannel direct;
    private static WordPressChannel swallowed;

    @BeforeAll
    static void start() throws Exception {
        wordpress = RealWordPress.shared();
        citizen = new Citizen(wordpress);
        between = new WireMockServer(options().dynamicPort().extensions(new Swallow()));
        between.start();
        direct = channel(wordpress.url(), wordpress.account("author"));
        swallowed = channel(between.baseUrl(), wordpress.account("author"), PATIENCE);
    }

    @AfterAll
    static void stop() {
        if (between != null) {
            between.stop();
        }
    }

    /** The network loses one answer, all else arrives. */
    @Test
    void oneAnswerLost() throws Exception {
        for (var step = 1; step <= MOST; step++) {
            var lost = step;
            answer(at -> at == lost ? arrived().withFixedDelay(2 * (int) PATIENCE.toMillis()) : arrived());
            var post = Sample.post("Hilang " + step, "<p>Isi</p>", picture(1));
            var notes = new Memory();

            var outcome = swallowed.publish(post, notes);

            assertThat(outcome).as("step %s", step).isInstanceOfAny(Sent.class, Throttled.class);
            assertOnce(post, direct.resume(post, notes), "after step " + step);
            if (outcome instanceof Sent && requests() < step) {
                assertThat(step).as("steps tried").isGreaterThan(12);
                return;
            }
        }
        throw new AssertionError("An operation makes more requests than were tried");
    }

    /** The process dies after a step: its answer and all later ones never come, and what it noted is there or not. */
    @Test
    void nothingAfterAStep() throws Exception {
        for (var step = 1; step <= MOST; step++) {
            var last = step;
            answer(at -> at < last ? arrived() : at == last ? arrivedUnanswered() : dead());
            var post = Sample.post("Mati " + step, "<p>Isi</p>", picture(1));
            var notes = new Memory();

            var outcome = swallowed.publish(post, notes);

            if (outcome instanceof Sent) {
                assertThat(step).as("steps tried").isGreaterThan(12);
                return;
            }
            assertThat(outcome).as("step %s", step).isInstanceOf(Throttled.class);
            assertOnce(post, direct.resume(post, step % 2 == 0 ? notes : new Memory()), "after step " + step);
        }
        throw new AssertionError("An operation makes more requests than were tried");
    }

    @Test
    void correctingGoesOnWhereItWasLost() throws Exception {
        var post = Sample.post("Ralat", "<p>Isi</p>", picture(0));
        answer(at -> arrived());
        var sent = (Sent) direct.publish(post, new Memory());
        for (var step = 1; step <= MOST; step++) {
            var last = step;
            answer(at -> at < last ? arrived() : at == last ? arrivedUnanswered() : dead());
            var revised = Sample.revised(post, post.title() + " ralat " + step, "<p>" + step + "</p>", picture(step));

            var outcome = swallowed.correct(revised, sent.remoteId(), new Memory());

            if (outcome instanceof Sent) {
                assertThat(step).as("steps tried").isGreaterThan(8);
                return;
            }
            assertThat(outcome).as("step %s", step).isInstanceOf(Throttled.class);
            assertThat(direct.correct(revised, sent.remoteId(), new Memory())).isEqualTo(sent);
            assertThat(citizen.page(sent.url())).contains(revised.title());
            assertThat(citizen.posts(post.title())).isOne();
            assertThat(citizen.media(post)).isOne();
        }
        throw new AssertionError("An operation makes more requests than were tried");
    }

    @Test
    void withdrawingGoesOnWhereItWasLost() throws Exception {
        for (var step = 1; step <= MOST; step++) {
            var post = Sample.post("Tarik " + step, "<p>Isi</p>", picture(1));
            answer(at -> arrived());
            var sent = (Sent) direct.publish(post, new Memory());
            var last = step;
            answer(at -> at < last ? arrived() : at == last ? arrivedUnanswered() : dead());

            var outcome = swallowed.withdraw(sent.remoteId(), new Memory());

            if (outcome instanceof Sent) {
                assertThat(step).as("steps tried").isGreaterThan(4);
                return;
            }
            assertThat(outcome).as("step %s", step).isInstanceOf(Throttled.class);
            assertThat(direct.withdraw(sent.remoteId(), new Memory())).isInstanceOf(Sent.class);
            assertThat(citizen.status(sent.url())).isEqualTo(404);
            assertThat(citizen.media(post)).isZero();
        }
        throw new AssertionError("An operation makes more requests than were tried");
    }

    private static void assertOnce(Post post, Outcome resumed, String when) throws Exception {
        assertThat(resumed).as(when).isInstanceOf(Sent.class);
        assertThat(citizen.status(((Sent) resumed).url())).as(when).isEqualTo(200);
        assertThat(citizen.posts(post.title())).as(when).isOne();
        assertThat(citizen.drafted(post.title())).as(when).isOne();
        assertThat(citizen.media(post)).as(when).isEqualTo(post.pictures().size());
    }

    private static void answer(IntFunction<ResponseDefinitionBuilder> answers) {
        between.resetAll();
        for (var at = 1; at <= MOST; at++) {
            between.stubFor(any(anyUrl())
                    .inScenario("langkah")
                    .whenScenarioStateIs(at == 1 ? Scenario.STARTED : String.valueOf(at))
                    .willSetStateTo(String.valueOf(at + 1))
                    .willReturn(answers.apply(at)));
        }
    }

    private static int requests() {
        return between.getAllServeEvents().size();
    }

    private static ResponseDefinitionBuilder arrived() {
        return aResponse().proxiedFrom(wordpress.url());
    }

    /** WordPress does it, and nobody hears of it. */
    private static ResponseDefinitionBuilder arrivedUnanswered() {
        return arrived().withTransformers(Swallow.NAME);
    }

    private static ResponseDefinitionBuilder dead() {
        return aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
    }
}
