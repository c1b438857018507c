package id.tayang.opd;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.tayang.support.MovingClock;
import id.tayang.support.TestDatabase;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The sites are one server here, reached by every name. */
class SiteWatchTest {

    private static final String FEED = """
            <rss version="2.0"><channel><title>a</title><link>http://a</link><description>a</description>
            <item><title>Lama</title><pubDate>Mon, 02 Nov 2026 01:00:00 +0000</pubDate></item>
            <item><title>Baru</title><pubDate>Thu, 19 Nov 2026 03:00:00 +0000</pubDate></item></channel></rss>
            """;

    private final MovingClock clock = new MovingClock();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private String robots = "";
    private int status = 200;
    private WatchedSites sites;
    private SiteWatch watch;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var path = exchange.getRequestURI().getPath();
        asked.add(headers.getFirst("Host") + path + " " + headers.getFirst("User-Agent"));
        var known = "\"satu\"".equals(headers.getFirst("If-None-Match"));
        var body = path.equals("/robots.txt") ? robots : path.equals("/hitung") ? "{\"pengunjung\": 1234}" : FEED;
        var code = path.equals("/feed/") ? known ? 304 : status : 200;
        exchange.getResponseHeaders().add("ETag", "\"satu\"");
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, code == 304 ? -1 : bytes.length);
        if (code != 304) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private void on(TestDatabase database, String... labels) {
        var dataSource = database.migrated();
        var jdbc = JdbcClient.create(dataSource);
        var register = new SubdomainRegister(
                jdbc, new JdbcTransactionManager(dataSource), clock, OpdBeans.rule("bantenprov.go.id"));
        for (var label : labels) {
            register.reserve(label, label);
            register.markInUse(label);
        }
        register.reserve("lain", "belum-jadi");
        sites = new WatchedSites(jdbc, register);
        var reader = new FeedReader(ProxySelector.of(server.getAddress()), "https://tayang.example/");
        var properties = new WatchProperties(
                true, 30, Duration.ofMinutes(1), Duration.ofDays(1), "http://statistik.example/hitung?situs={situs}");
        watch = new SiteWatch(sites, reader, properties, "http", clock);
    }

    @ParameterizedTest
    @EnumSource
    void readsOneSiteAtATimeAndAsksAgainWithWhatItKnows(TestDatabase database) {
        on(database, "dinkes", "dinsos");

        watch.round();
        assertThat(asked)
                .containsExactly(
                        "dinkes.bantenprov.go.id/robots.txt Tayang/1.0 (+https://tayang.example/)",
                        "dinkes.bantenprov.go.id/feed/ Tayang/1.0 (+https://tayang.example/)",
                        "statistik.example/hitung Tayang/1.0 (+https://tayang.example/)");
        watch.round();
        watch.round();
        assertThat(asked).hasSize(6);

        assertThat(sites.all())
                .extracting(WatchedSite::host)
                .containsExactly("dinkes.bantenprov.go.id", "dinsos.bantenprov.go.id");
        assertThat(sites.all()).allSatisfy(site -> {
            assertThat(site.updatedAt()).isEqualTo(Instant.parse("2026-11-19T03:00:00Z"));
            assertThat(site.visitors()).isEqualTo(1234);
            assertThat(site.problem()).isNull();
            assertThat(site.updatedSince(Instant.parse("2026-11-19T03:00:00Z"))).isTrue();
            assertThat(site.updatedSince(Instant.parse("2026-11-19T03:00:01Z"))).isFalse();
        });
        clock.move(Duration.ofDays(1));
        status = 500;
        watch.round();
        assertThat(sites.all().get(0).problem()).as("304").isNull();
        assertThat(sites.all().get(0).updatedAt()).isEqualTo(Instant.parse("2026-11-19T03:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void looksEverMoreSeldomAtASiteThatFails(TestDatabase database) {
        on(database, "dinkes");
        status = 503;

        watch.round();
        clock.move(Duration.ofDays(1));
        watch.round();
        assertThat(sites.all()).singleElement().satisfies(site -> {
            assertThat(site.failures()).isEqualTo(1);
            assertThat(site.problem()).contains("503");
        });
        clock.move(Duration.ofDays(1));
        watch.round();
        assertThat(sites.all().get(0).failures()).isEqualTo(2);
        status = 200;
        clock.move(Duration.ofDays(4));
        watch.round();
        assertThat(sites.all().get(0).failures()).isZero();
        assertThat(sites.all().get(0).problem()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void readsNothingThatRobotsMayNotRead(TestDatabase database) {
        on(database, "dinkes");
        robots = "User-agent: *\nDisallow: /feed/\n";

        watch.round();

        assertThat(asked).noneMatch(one -> one.contains("/feed/"));
        assertThat(sites.all().get(0).problem()).contains("robots.txt");
    }

    @org.junit.jupiter.api.Test
    void rulesForUsWinOverThoseForEverybody() {
        var text =
                "User-agent: *\nDisallow: /\n\nUser-agent: Lain\nUser-agent: Tayang\nDisallow: /wp-admin/\nAllow: /wp-admin/a\n";

        var rules = new RobotsRules(text, "Tayang");

        assertThat(rules.allows("/feed/")).isTrue();
        assertThat(rules.allows("/wp-admin/x")).isFalse();
        assertThat(rules.allows("/wp-admin/a")).isTrue();
        assertThat(new RobotsRules(text, "Bukan").allows("/feed/")).isFalse();
        assertThat(new RobotsRules("", "Tayang").allows("/feed/")).isTrue();
    }
}
