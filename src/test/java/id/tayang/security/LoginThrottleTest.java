package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From addresses of its own, so that the failures do not count for other tests. */
@RunningApp
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginThrottleTest {

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private TestSop sop;

    @BeforeAll
    void deploy() {
        sop = new TestSop(engine, port);
        sop.deploy();
    }

    @AfterAll
    void remove() {
        sop.remove();
    }

    @Test
    void theEleventhFailureOfAnAddressIsNotTried() {
        IntStream.range(0, 10)
                .forEach(i ->
                        assertThat(login("127.0.0.11", "tidak-ada-" + i, "x")).startsWith("HTTP/1.1 401"));

        assertThat(login("127.0.0.11", "uji-andi", TestSop.PASSWORD))
                .startsWith("HTTP/1.1 429")
                .contains("Retry-After: 60", "Tunggu satu menit");
        assertThat(login("127.0.0.12", "uji-andi", TestSop.PASSWORD)).startsWith("HTTP/1.1 200");
    }

    @Test
    void aFailureTakesAsLongWhetherTheAccountExistsOrNot() {
        assertThat(failureTime("127.0.0.13", "uji-budi")).isGreaterThanOrEqualTo(Duration.ofMillis(400));
        assertThat(failureTime("127.0.0.13", "tidak-ada")).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    private Duration failureTime(String from, String user) {
        var start = System.nanoTime();
        assertThat(login(from, user, "salah")).startsWith("HTTP/1.1 401");
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A new browser each time, on an address of our own loopback network. */
    private String login(String from, String user, String password) {
        var page =
                exchange(from, "GET /camunda/app/tasklist/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        var cookies = page.lines()
                .filter(line -> line.startsWith("Set-Cookie: "))
                .map(line -> line.substring(12).split(";")[0])
                .toList();
        var token = cookies.stream()
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .map(cookie -> cookie.substring(11))
                .findFirst()
                .orElseThrow();
        var body = "username=" + user + "&password=" + password.replace("#", "%23");
        return exchange(
                from,
                ("POST /camunda/api/admin/auth/user/default/login/tasklist HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\nCookie: %s\r\nX-XSRF-TOKEN: %s\r\nContent-Length: %d\r\n\r\n%s")
                        .formatted(String.join("; ", cookies), token, body.length(), body));
    }

    private String exchange(String from, String request) {
        try (var socket = new Socket("127.0.0.1", port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
