package id.tayang.support;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody at the running application, with cookies and the token against forged requests. */
public final class Browser {

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(int port) {
        base = "http://localhost:" + port;
    }

    public Browser signIn(String user, String password) throws Exception {
        get("/camunda/app/tasklist/default/");
        var form = "username=" + user + "&password=" + password;
        var answer = send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString(form));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Sign-in of " + user + ": " + answer.statusCode());
        }
        // The session of a signed-in user has a new token.
        get("/camunda/app/tasklist/default/");
        return this;
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, "text/plain", BodyPublishers.noBody());
    }

    public HttpResponse<String> post(String path, String json) throws Exception {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    public HttpResponse<String> delete(String path) throws Exception {
        return send("DELETE", path, "text/plain", BodyPublishers.noBody());
    }

    public HttpResponse<String> upload(String path, String name, byte[] content, String altText) throws Exception {
        var text = "--grenze\r\nContent-Disposition: form-data; name=\"teksAlternatif\"\r\n\r\n" + altText + "\r\n";
        var file = "--grenze\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(text + file, StandardCharsets.UTF_8),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--grenze--\r\n"));
        return send("POST", path, "multipart/form-data; boundary=grenze", body);
    }

    private HttpResponse<String> send(String method, String path, String type, BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .method(method, body);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
