package id.tayang.support;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

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

    public HttpResponse<String> put(String path, String json) throws Exception {
        return send("PUT", path, "application/json", BodyPublishers.ofString(json));
    }

    /** Sends a file whole. Gives the answer that refuses it, or that to its last byte. */
    public HttpResponse<String> upload(String path, String name, byte[] content, String altText) throws Exception {
        var plan = JsonNodeFactory.instance.objectNode();
        plan.put("nama", name).put("ukuran", content.length).put("teksAlternatif", altText);
        var begun = post(path + "/kiriman", plan.toString());
        if (begun.statusCode() != 201) {
            return begun;
        }
        var id = begun.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        return part("/camunda/api/tayang/berkas/kiriman/" + id, 0, content);
    }

    /** Sends a part of a file. */
    public HttpResponse<String> part(String path, long from, byte[] content) throws Exception {
        return send("PATCH", path + "?mulai=" + from, "application/octet-stream", BodyPublishers.ofByteArray(content));
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
