package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class BodyLimitTest {

    private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        LOGIN + ", Content-Length: 10485761, 413",
        "/camunda/api/engine/engine/default/task, Content-Length: 11000000, 413",
        "/camunda/api/engine/engine/default/task, Transfer-Encoding: chunked, 411",
        "/berita, Content-Length: 99999999999, 413",
        "/camunda/api/tayang/berkas, Content-Length: 3221225472, 413",
        "/camunda/api/tayang/berkas/kiriman/x, Content-Length: 10485761, 413",
        "/camunda/api/tayang/berkas, Transfer-Encoding: chunked, 411",
    })
    void aBodyThatIsTooLongOrOfUnknownLengthIsNotRead(String path, String header, int status) throws IOException {
        // Only the head is sent: the answer comes before the body.
        assertThat(answer(path, header)).startsWith("HTTP/1.1 " + status).contains("\"pesan\":");
    }

    @ParameterizedTest
    @CsvSource({"/camunda/api/engine/engine/default/task, 10485760", "/camunda/api/tayang/berkas, 10485760"})
    void aBodyOfTheAllowedLengthIsNotRefusedForIt(String path, int length) throws IOException {
        assertThat(answer(path, "Content-Length: " + length)).doesNotContain("HTTP/1.1 413", "HTTP/1.1 411");
    }

    private String answer(String path, String header) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n%s\r\n\r\n"
                                    .formatted(path, header)
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
