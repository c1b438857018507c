package id.tayang.publishing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import id.tayang.support.RealWordPress;
import id.tayang.support.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process of its own publishes on a real WordPress and is killed after its first step, another after its second, and so on:
 * WordPress has done what it was asked to, nobody has heard of it. Whoever starts again makes of it exactly one post.
 */
class KilledSenderTest {

    /** More requests than a publication makes. */
    private static final int MOST = 40;

    private static RealWordPress wordpress;
    private static WireMockServer between;
    private static final Guillotine GUILLOTINE = new Guillotine();

    @BeforeAll
    static void start() throws Exception {
        wordpress = RealWordPress.shared();
        between = new WireMockServer(options().dynamicPort().extensions(GUILLOTINE));
        between.start();
        between.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(wordpress.url())));
    }

    @AfterAll
    static void stop() {
        if (between != null) {
            between.stop();
        }
    }

    @Test
    void killedAfterAnyStepItLeavesOnePost() throws Exception {
        var database = (PGSimpleDataSource) TestDatabase.POSTGRESQL.migrated();
        var survivor = new Sender(database, account(wordpress.url()));
        var next = sender(database.getUrl(), 1);
        try {
            for (var step = 1; step <= MOST; step++) {
                var title = title(step);
                var dying = next;
                next = sender(database.getUrl(), step + 1);

                if (ended(dying, step) == 0) {
                    assertThat(step).as("steps tried").isGreaterThan(10);
                    return;
                }
                var again = survivor.publish(kasus(step), title);

                assertThat(again.status())
                        .as("after step %s: %s", step, again.reason())
                        .isEqualTo("tayang");
                assertThat(count("posts", title))
                        .as("posts after step %s", step)
                        .isOne();
                assertThat(count("media", "foto-" + kasus(step)))
                        .as("pictures after step %s", step)
                        .isOne();
            }
        } finally {
            next.destroyForcibly();
        }
        throw new AssertionError("A publication makes more requests than were tried");
    }

    private static String kasus(int step) {
        return "langkah%02d".formatted(step);
    }

    private static String title(int step) {
        return "Rapat " + kasus(step);
    }

    /** A sender that gets ready, while the one before it still dies, and waits for a line. */
    private static Process sender(String database, int step) throws IOException {
        var account = account(between.baseUrl());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sender.class.getName(),
                        database,
                        kasus(step),
                        title(step),
                        account[0],
                        account[1],
                        account[2])
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(new File("target/killed-sender.log")))
                .start();
    }

    /** @return exit code, 0 when it came to its end */
    private static int ended(Process sender, int step) throws Exception {
        GUILLOTINE.fallsAfter(step, sender);
        try (var go = sender.outputWriter()) {
            go.newLine();
        }
        assertThat(sender.waitFor(90, TimeUnit.SECONDS)).isTrue();
        return sender.exitValue();
    }

    private static String[] account(String address) {
        var account = wordpress.account("author");
        return new String[] {address, account.user(), account.password()};
    }

    /** Also what citizens do not see, drafts and the trash. */
    private static int count(String kind, String words) throws Exception {
        var account = wordpress.account("administrator");
        var basic = Base64.getEncoder()
                .encodeToString((account.user() + ":" + account.password()).getBytes(StandardCharsets.UTF_8));
        var states = kind.equals("posts") ? "&status=any,trash" : "";
        var url = "%s/wp-json/wp/v2/%s?_fields=id&per_page=100%s&search=%s"
                .formatted(wordpress.url(), kind, states, URLEncoder.encode(words, StandardCharsets.UTF_8));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url))
                                .header("Authorization", "Basic " + basic)
                                .build(),
                        BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body()).size();
    }

    /** Kills the process when WordPress has answered, before the answer goes on. */
    private static final class Guillotine implements ResponseTransformerV2 {

        private final AtomicInteger left = new AtomicInteger();
        private volatile Process process;

        void fallsAfter(int requests, Process sender) {
            left.set(requests);
            process = sender;
        }

        @Override
        public Response transform(Response response, ServeEvent event) {
            if (left.decrementAndGet() == 0) {
                process.destroyForcibly().onExit().join();
            }
            return response;
        }

        @Override
        public String getName() {
            return "guillotine";
        }
    }
}
