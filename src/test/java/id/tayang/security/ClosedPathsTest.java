package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class ClosedPathsTest {

    private static final String ADMIN =
            "{\"profile\":{\"id\":\"tamu\",\"firstName\":\"T\",\"lastName\":\"T\"},\"credentials\":{\"password\":\"Kq7#vmRp2!zX\"}}";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/admin/default/setup",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/admin/default/%73etup/",
                "/camunda/app/admin//default/setup/",
                "/camunda/app/admin/default/setup;x=1/",
                "/camunda/app/admin;x/default/setup/",
                "/camunda/app/admin/default/SETUP/",
                "/camunda/app/admin/default/./setup/",
                "/camunda/app/admin/default/x/../setup/",
                "/camunda/app/admin/default/%2573etup/",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup",
                "/engine-rest",
                "/engine-rest/engine",
                "/Engine-Rest/task/",
                "/engine%2Drest/task",
                "//engine-rest/task",
                "/engine-rest;x/task",
            })
    void aDoorThatTayangDoesNotUseIsNotThere(String path) throws IOException {
        assertThat(status("GET", path)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/setup;x/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
            })
    void theFirstVisitorBecomesNoAdministrator(String path) throws IOException {
        assertThat(status("POST", path)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /camunda/api/engine/engine/default/deployment/create",
                "POST /camunda/api/engine/engine/default/deployment/create/",
                "POST /camunda/api/engine/engine/default/Deployment/create",
                "POST /camunda/api/engine/engine/default/d%65ployment/create",
                "POST /camunda/api/engine/engine/default/deployment;x/create",
                "POST /camunda/api/engine/engine//default/deployment/create",
                "POST /camunda/api/engine/engine/default/deployment/1/redeploy",
                "DELETE /camunda/api/engine/engine/default/deployment/1",
                "PUT /camunda/api/cockpit/plugin/base/default/deployment",
            })
    void nobodyDeploysOverHttp(String call) throws IOException {
        var parts = call.split(" ");

        assertThat(status(parts[0], parts[1])).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/camunda/app/tasklist/default/, 200",
        "/camunda/app/admin/default/, 200",
        "/camunda/api/engine/engine/, 200",
        // "Nobody is signed in", from Camunda itself.
        "/camunda/api/admin/auth/user/default, 404",
    })
    void theRestStaysWhereItIs(String path, int status) {
        assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void deploymentsCanBeReadByWhoMay() {
        assertThat(new Visitor(port)
                        .get("/camunda/api/engine/engine/default/deployment")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void colonsOfDefinitionIdsArriveEncoded() {
        assertThat(new Visitor(port)
                        .get("/camunda/api/engine/engine/default/process-definition/uji%3A1%3A7/form-variables")
                        .statusCode())
                .isEqualTo(401);
    }

    /** By hand: an HTTP client would put the path in order. */
    private int status(String method, String path) throws IOException {
        var body = method.equals("GET") || method.equals("DELETE") ? "" : ADMIN;
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                                    .formatted(method, path, body.length(), body)
                                    .getBytes(StandardCharsets.US_ASCII));
            var line = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n")[0];
            return Integer.parseInt(line.split(" ")[1]);
        }
    }
}
