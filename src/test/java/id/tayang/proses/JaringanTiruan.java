package id.tayang.proses;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every network that Tayang talks with, each below a path of its own, all in one mood. Whoever refuses says in his answer all
 * that he knows.
 */
final class JaringanTiruan implements ResponseDefinitionTransformerV2, AutoCloseable {

    enum Suasana {
        BAIK(200),
        TAK_DIKENAL(401),
        DILARANG(403),
        SALAH(422),
        RUSAK(500),
        PUTUS(0),
        NGAWUR(0),
        LAMBAT(0);

        private final int status;

        Suasana(int status) {
            this.status = status;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().extensions(this));
    private final WordPressTiruan wordPress = new WordPressTiruan();
    private final Map<String, Object> sites = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Map<String, String> spoken;
    private volatile Suasana mood = Suasana.BAIK;

    /** @param spoken what the refusals of each network repeat, by its path */
    JaringanTiruan(Map<String, String> spoken) {
        this.spoken = spoken;
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse()));
    }

    String at(String path) {
        return server.baseUrl() + path;
    }

    void suasana(Suasana next) {
        mood = next;
    }

    /** All that was asked, as it came. */
    List<Request> requests() {
        return server.getAllServeEvents().stream()
                .map(event -> (Request) event.getRequest())
                .toList();
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var request = event.getRequest();
        // The bucket is not what these stories are about.
        var now = request.getUrl().startsWith("/s3/") ? Suasana.BAIK : mood;
        return switch (now) {
            case BAIK -> good(request).build();
            case PUTUS -> aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER).build();
            case NGAWUR -> aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE).build();
            case LAMBAT -> good(request).withFixedDelay(1500).build();
            default -> json(refusal(request)).withStatus(now.status).build();
        };
    }

    /** In the words of each network at once; WordPress's plugin is repeated word for word where it explains. */
    private Object refusal(Request request) {
        var knows = spoken.get(network(request)) + " " + request.getHeader("Authorization");
        var said = "Ditolak: " + knows + " " + request.getUrl();
        return Map.of(
                "code", request.getUrl().startsWith("/opd") ? "tayang_sibuk" : "rest_upload_" + knows,
                "message", said,
                "error", request.getUrl().startsWith("/md") ? said : Map.of("message", said, "code", 190, "type", said),
                "error_code", mood.status,
                "description", said,
                "title", said,
                "detail", said,
                "type", said,
                "parameters", said);
    }

    private ResponseDefinitionBuilder good(Request request) {
        var path = URI.create(request.getUrl()).getPath();
        return switch (network(request)) {
            case "wp" -> json(wordPress.answer(path.substring("/wp/wp-json/wp/v2".length()), request));
            case "opd" -> opd(path, request);
            case "situs" -> aResponse().withBody("<title>Dinas Kesehatan</title>");
            case "fb" -> json(Map.of("id", "77_88", "success", true, "data", List.of()));
            case "ig" ->
                json(Map.of(
                        "id",
                        "900",
                        "status_code",
                        "FINISHED",
                        "permalink",
                        "https://instagram.example/p/900",
                        "data",
                        List.of()));
            case "x" ->
                json(Map.of(
                        "data",
                        path.endsWith("/tweets")
                                        && request.getMethod().getName().equals("GET")
                                ? List.of()
                                : Map.of("id", "1990")));
            case "tg" ->
                json(Map.of("ok", true, "result", Map.of("message_id", 12, "chat", Map.of("username", "kominfo"))));
            case "md" ->
                json(
                        path.endsWith("/7/statuses")
                                ? List.of()
                                : Map.of("id", "7", "url", "https://mastodon.example/@kominfo/7"));
            default -> bucket(path, request);
        };
    }

    private static String network(Request request) {
        return request.getUrl().split("/")[1];
    }

    private ResponseDefinitionBuilder bucket(String path, Request request) {
        if (request.getMethod().getName().equals("PUT")) {
            contents.put(path, request.getBody());
            return aResponse().withHeader("ETag", "\"1\"");
        }
        return contents.containsKey(path)
                ? aResponse().withBody(contents.get(path))
                : aResponse().withStatus(404);
    }

    private ResponseDefinitionBuilder opd(String path, Request request) {
        var label = path.replaceAll(".*/sites/([^/]+).*", "$1");
        if (path.endsWith("/tautan-sandi")) {
            return json(Map.of("tautan", at("/opd/wp-login.php?action=rp&key=kunci-tautan-sandi-4471")));
        } else if (request.getMethod().getName().equals("PUT")) {
            sites.put(label, Map.of("url", at("/situs/"), "urlAdmin", at("/situs/wp-admin/"), "akun", "pjdinkes"));
        }
        return sites.containsKey(label)
                ? json(sites.get(label))
                : json(Map.of("code", "tayang_situs_tidak_ada")).withStatus(404);
    }

    private static ResponseDefinitionBuilder json(Object body) {
        try {
            return aResponse().withHeader("Content-Type", "application/json").withBody(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getName() {
        return "jaringan";
    }

    @Override
    public void close() {
        server.stop();
    }
}
