package id.tayang.kanal.sosial;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests of an account by OAuth 1.0a with HMAC-SHA1 (RFC 5849, section 3.4). */
final class OAuth1 {

    private final XSettings settings;

    OAuth1(XSettings settings) {
        this.settings = settings;
    }

    /**
     * The {@code Authorization} header of one request.
     *
     * @param url without query
     * @param parameters of the query, and of a body only if it is a web form
     * @param nonce used for no other request
     * @param seconds since 1970
     */
    String header(String method, String url, Map<String, String> parameters, String nonce, long seconds) {
        var own = new TreeMap<String, String>();
        own.put("oauth_consumer_key", settings.applicationKey().value());
        own.put("oauth_nonce", nonce);
        own.put("oauth_signature_method", "HMAC-SHA1");
        own.put("oauth_timestamp", Long.toString(seconds));
        own.put("oauth_token", settings.token().value());
        own.put("oauth_version", "1.0");
        var all = new TreeMap<>(own);
        all.putAll(parameters);
        own.put("oauth_signature", signature(method + "&" + encoded(url) + "&" + encoded(query(all))));
        return own.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=\"" + encoded(one.getValue()) + "\"")
                .collect(Collectors.joining(", ", "OAuth ", ""));
    }

    private static String query(Map<String, String> sorted) {
        return sorted.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private String signature(String base) {
        var key = encoded(settings.applicationSecret().value())
                + "&"
                + encoded(settings.tokenSecret().value());
        return Base64.getEncoder().encodeToString(hmac("HmacSHA1", key, base));
    }

    static byte[] hmac(String algorithm, String key, String text) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
