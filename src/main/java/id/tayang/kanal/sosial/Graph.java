package id.tayang.kanal.sosial;

import id.tayang.kanal.Wire;
import java.util.HexFormat;
import org.springframework.web.client.RestClient.RequestHeadersSpec;

/** Requests to Meta's Graph API. The token stands in a header and not in the address, which proxies write into their logs. */
final class Graph {

    private static final String FIELDS = "fields";

    private final String token;
    private final String proof;

    Graph(GraphSettings settings) {
        token = settings.token().value();
        var secret = settings.applicationSecret();
        proof = secret.missing() ? null : HexFormat.of().formatHex(OAuth1.hmac("HmacSHA256", secret.value(), token));
    }

    static Exchange exchange(Wires wires, GraphSettings settings, String label, Exchange.Refusals refusals) {
        return new Exchange(wires.to(settings.api() + "/" + settings.version()), label, refusals);
    }

    /** @param path below the version, with a slash at its beginning */
    Wire.Request get(String path, String fields) {
        return client ->
                signed(client.get().uri(address(path) + (proof == null ? "?" : "&") + FIELDS + "={f}", fields));
    }

    Wire.Request post(String path, Body body) {
        return client -> signed(body.in(client.post().uri(address(path))));
    }

    Wire.Request delete(String path) {
        return client -> signed(client.delete().uri(address(path)));
    }

    private String address(String path) {
        return proof == null ? path : path + "?appsecret_proof=" + proof;
    }

    private RequestHeadersSpec<?> signed(RequestHeadersSpec<?> request) {
        return request.header("Authorization", "Bearer " + token);
    }
}
