package id.tayang.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.tayang.support.MovingClock;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 127.0.0.2 plays the Internet here, 127.0.0.1 the network of the office. */
class LinkProbeTest {

    private final List<String> outside = new CopyOnWriteArrayList<>();
    private final List<String> inside = new CopyOnWriteArrayList<>();
    private final LinkProbe probe =
            new LinkProbe(address -> address.getHostAddress().equals("127.0.0.2"));

    private HttpServer internet;
    private HttpServer office;

    @BeforeEach
    void start() throws IOException {
        internet = server("127.0.0.2", this::answer);
        office = server("127.0.0.1", exchange -> {
            inside.add(exchange.getRequestURI().toString());
            status(exchange, 200);
        });
    }

    @AfterEach
    void stop() throws IOException {
        internet.stop(0);
        office.stop(0);
        probe.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /ada            | -
            /pindah         | -
            /tanpa-head     | -
            /404            | Halaman tidak ada (404)
            /410            | Halaman tidak ada (410)
            /403            | Situs tujuan menolak pemeriksaan otomatis (403)
            /503            | Situs tujuan sedang gagal (503)
            /putar          | Tautan berputar-putar
            """)
    void saysWhetherALinkAnswers(String path, String said) {
        var answer = probe.ask(address(internet) + path);

        assertThat(answer.answers()).isEqualTo(said == null);
        if (said != null) {
            assertThat(answer.keterangan()).startsWith(said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ke-dalam", "/ke-berkas", "/ke-nama"})
    void followsNobodyIntoTheOffice(String path) {
        var answer = probe.ask(address(internet) + path);

        assertThat(answer.answers()).isFalse();
        assertThat(answer.keterangan()).startsWith("Alamat ini menuju jaringan dalam");
        assertThat(inside).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://2130706433:%d/",
                "http://127.1:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://siti@127.0.0.2:%d/",
                "http://169.254.169.254/latest/meta-data/",
                "file:///etc/passwd",
                "ftp://127.0.0.2/"
            })
    void asksNothingInTheOffice(String link) {
        var answer = probe.ask(link.formatted(office.getAddress().getPort()));

        assertThat(answer.answers()).isFalse();
        assertThat(inside).isEmpty();
        assertThat(outside).isEmpty();
    }

    @Test
    void waitsThreeSecondsAndNoLonger() {
        var before = System.nanoTime();

        var answer = probe.ask(address(internet) + "/diam");

        assertThat(answer.keterangan()).startsWith("Tidak menjawab dalam 3 detik");
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(9));
    }

    @Test
    void saysThatANameIsUnknown() {
        assertThat(probe.ask("http://tidak-ada.invalid/").keterangan()).startsWith("Nama situs tidak dikenal");
    }

    @Test
    void remembersForTenMinutes() throws IOException {
        var clock = new MovingClock();
        var check = new LinkCheck(probe, clock);
        var links = List.of(address(internet) + "/404", address(internet) + "/ada");

        assertThat(check.of(links)).hasSize(2);
        assertThat(check.of(links).get(links.get(0)).answers()).isFalse();
        var asked = List.copyOf(outside);
        clock.move(Duration.ofMinutes(10));
        check.of(links);

        assertThat(asked).containsExactlyInAnyOrder("HEAD /404", "GET /404", "HEAD /ada");
        assertThat(outside).hasSize(6);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        outside.add(exchange.getRequestMethod() + " " + path);
        switch (path) {
            case "/ada" -> status(exchange, 200);
            case "/tanpa-head" -> status(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200);
            case "/pindah" -> to(exchange, "/ada");
            case "/putar" -> to(exchange, "/putar");
            case "/ke-dalam" -> to(exchange, address(office) + "/rahasia");
            case "/ke-nama" ->
                to(exchange, "http://localhost:" + office.getAddress().getPort() + "/rahasia");
            case "/ke-berkas" -> to(exchange, "file:///etc/passwd");
            case "/diam" -> {}
            default -> status(exchange, Integer.parseInt(path.substring(1)));
        }
    }

    private static void to(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        status(exchange, 302);
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static String address(HttpServer server) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    private static HttpServer server(String host, com.sun.net.httpserver.HttpHandler handler) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(host, 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", handler);
        server.start();
        return server;
    }
}
