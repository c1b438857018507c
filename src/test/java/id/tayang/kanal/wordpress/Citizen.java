package id.tayang.kanal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tayang.kanal.Post;
import id.tayang.support.RealWordPress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who looks at a WordPress without an account; what nobody sees so is counted with one. */
final class Citizen {

    private final RealWordPress wordpress;
    private final HttpClient client = HttpClient.newHttpClient();

    Citizen(RealWordPress wordpress) {
        this.wordpress = wordpress;
    }

    int status(String url) throws Exception {
        return get(url, BodyHandlers.discarding()).statusCode();
    }

    String page(String url) throws Exception {
        return get(url, BodyHandlers.ofString()).body();
    }

    byte[] file(String url) throws Exception {
        return get(url, BodyHandlers.ofByteArray()).body();
    }

    JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(page(wordpress.url() + "/wp-json/wp/v2" + path));
    }

    /** Public posts with all of these words. */
    int posts(String words) throws Exception {
        return json("/posts?search=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .size();
    }

    /** Pictures of an item, also of one that is not public. */
    int media(Post post) throws Exception {
        return asAdministrator("/media?search=foto-" + post.kasus());
    }

    /** Posts with these words, also drafts and those in the trash. */
    int drafted(String words) throws Exception {
        return asAdministrator("/posts?status=any,trash&search=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** Posts with these words that lie about for somebody to finish. */
    int unfinished(String words) throws Exception {
        return asAdministrator(
                "/posts?status=draft,pending&search=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private int asAdministrator(String path) throws Exception {
        var account = wordpress.account("administrator");
        var basic = Base64.getEncoder()
                .encodeToString((account.user() + ":" + account.password()).getBytes(StandardCharsets.UTF_8));
        var url = wordpress.url() + "/wp-json/wp/v2" + path + "&_fields=id&per_page=100";
        var request = HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Basic " + basic);
        return new ObjectMapper()
                .readTree(client.send(request.build(), BodyHandlers.ofString()).body())
                .size();
    }

    private <T> HttpResponse<T> get(String url, HttpResponse.BodyHandler<T> body) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), body);
    }
}
