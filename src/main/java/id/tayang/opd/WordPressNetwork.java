package id.tayang.opd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.kanal.Unsaid;
import id.tayang.kanal.Wire;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** The sites of a WordPress network, by the plugin {@code src/main/wordpress/tayang-opd.php}. Whatever goes wrong is a {@link SiteFailure}. */
class WordPressNetwork {

    /** Another has the name: asking again changes nothing. */
    static class Taken extends Exception {

        private static final long serialVersionUID = 1L;

        Taken() {
            super("taken", null, false, false);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SITES = "/wp-json/tayang-opd/v1/sites/";
    /** Refusals that the plugin explains in Indonesian. */
    private static final Set<String> EXPLAINED = Set.of("tayang_akun", "tayang_situs_utama", "tayang_sibuk");

    private final Wire wire;
    private final URI network;
    private final String parent;
    private final String user;
    private final String password;
    private final Unsaid unsaid;

    /** @param parent domain below which the sites lie */
    WordPressNetwork(WordPressProperties properties, String parent) {
        this.parent = parent;
        network = URI.create(properties.url().replaceAll("/+$", ""));
        if (properties.user().isBlank() || properties.password().isBlank()) {
            throw new IllegalArgumentException(
                    "tayang.opd.wordpress.pengguna and .sandi-aplikasi are required with .alamat.");
        }
        wire = new Wire(network.toString());
        user = properties.user();
        password = properties.password();
        unsaid = new Unsaid(user, password);
    }

    /** Where the pages may lie on which people of the network make their passwords, as a content policy says it. */
    String places() {
        return network.getScheme() + "://" + network.getAuthority() + " " + parent + " *." + parent;
    }

    private boolean ours(URI link) {
        var host = String.valueOf(link.getHost()).toLowerCase(Locale.ROOT);
        return network.getAuthority().equalsIgnoreCase(link.getAuthority())
                || host.equals(parent)
                || host.endsWith("." + parent);
    }

    Optional<NetworkSite> find(String label) {
        var answer = call(HttpMethod.GET, label, null);
        if (answer.status() == 404 && code(answer).equals("tayang_situs_tidak_ada")) {
            return Optional.empty();
        }
        return Optional.of(site(checked(answer)));
    }

    /** Makes the site, or finds that it was made for this case; the person in charge manages it. */
    NetworkSite create(SiteRequest request) throws Taken {
        var answer = call(
                HttpMethod.PUT,
                request.label(),
                Map.of(
                        "judul", request.opd(),
                        "email", request.email(),
                        "kasus", request.kasus(),
                        "sudahAda", request.existing()));
        if (answer.status() == 409 && code(answer).equals("tayang_situs_dipakai")) {
            throw new Taken();
        }
        return site(checked(answer));
    }

    /** @param kasus the site is only archived when it was made for this case; empty to archive it in any case */
    void archive(String label, String kasus) {
        var answer = call(HttpMethod.POST, label + "/arsip", Map.of("kasus", kasus));
        if (answer.status() != 404 || !code(answer).equals("tayang_situs_tidak_ada")) {
            checked(answer);
        }
    }

    /** WordPress's own page on which the account's password is made; opens it once, for a day. Never kept or logged. */
    URI passwordLink(String label, String account, String email) {
        var answer = checked(call(HttpMethod.POST, label + "/tautan-sandi", Map.of("akun", account, "email", email)));
        var link = URI.create(answer.body().path("tautan").asText(""));
        if (!ours(link)) {
            throw new SiteFailure("WordPress memberi tautan ke tempat lain. Periksa tayang.opd.wordpress.alamat.");
        }
        return link;
    }

    private Wire.Reply.Answered call(HttpMethod method, String path, Map<String, ?> body) {
        var reply = wire.call(client -> {
            var request = client.method(method)
                    .uri(SITES + path)
                    .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE)
                    .headers(headers -> headers.setBasicAuth(user, password));
            // As bytes it has a length; not every web server takes a body without.
            return body == null
                    ? request
                    : request.contentType(MediaType.APPLICATION_JSON).body(bytes(body));
        });
        if (reply instanceof Wire.Reply.Answered answered) {
            return answered;
        }
        throw new SiteFailure(
                reply instanceof Wire.Reply.Unreachable
                        ? "WordPress tidak dapat dihubungi."
                        : "WordPress tidak menjawab pada waktunya.");
    }

    private static byte[] bytes(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Wire.Reply.Answered checked(Wire.Reply.Answered answer) {
        if (answer.ok()) {
            return answer;
        }
        var code = code(answer);
        if (EXPLAINED.contains(code)) {
            throw new SiteFailure(unsaid.in(answer.body().path("message").asText()));
        }
        throw new SiteFailure(
                switch (answer.status()) {
                    case 401, 403 ->
                        "WordPress menolak akun Tayang. Periksa tayang.opd.wordpress.pengguna dan sandi aplikasinya.";
                    case 404 -> "WordPress tidak mengenal plugin tayang-opd. Pasang di wp-content/mu-plugins.";
                    default -> "WordPress menjawab dengan kode " + answer.status() + " (" + unsaid.in(code) + ").";
                });
    }

    private static String code(Wire.Reply.Answered answer) {
        return answer.body().path("code").asText("");
    }

    private static NetworkSite site(Wire.Reply.Answered answer) {
        JsonNode site = answer.body();
        return new NetworkSite(
                site.path("url").asText(""),
                site.path("urlAdmin").asText(""),
                site.path("akun").asText(""),
                site.path("kasus").asText(""),
                site.path("arsip").asBoolean());
    }
}
