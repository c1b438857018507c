package id.tayang.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A browser without a screen: keeps its cookies and sends the CSRF token, as the web applications do. */
public class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String origin;

    public Visitor(int port) {
        origin = "http://127.0.0.1:" + port;
    }

    /** Signs in to Tasklist. */
    public Visitor signedIn(String user, String password) {
        var answer = signIn(user, password);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Sign-in of " + user + " answered " + answer.statusCode());
        }
        // The token of before the sign-in is no longer valid.
        get("/camunda/app/tasklist/");
        return this;
    }

    public HttpResponse<String> signIn(String user, String password) {
        get("/camunda/app/tasklist/");
        return send(request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + user + "&password=" + password)));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A page as a browser asks for it. */
    public HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    /** Any method with a JSON body; null for none. */
    public HttpResponse<String> call(String method, String path, String body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(request(path).header("Content-Type", "application/json").method(method, publisher));
    }

    /** The same call to the engine's API, with the path below {@code /camunda/api/engine/engine/default}. */
    public HttpResponse<String> engine(String method, String path, String body) {
        return call(method, "/camunda/api/engine/engine/default" + path, body);
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token.getValue()));
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    /** For a file that is no text. */
    public HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
