package id.tayang.proses;

import com.github.tomakehurst.wiremock.http.Request;
import com.icegreen.greenmail.util.GreenMail;
import id.tayang.support.SecretSearch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a secret was used at all: one that was not is nowhere for no merit of ours.
 *
 * @param secrets by the names of the settings
 * @param database address of the database
 */
record SecretUse(
        Map<String, String> secrets,
        SecretSearch search,
        JaringanTiruan networks,
        DnsTiruan dns,
        GreenMail mail,
        String database) {

    static final String HAND_OVER = "tautan serah terima";

    /** Somebody outside has seen that Tayang knows the secret: in what arrived, or by a signature that only it can make. */
    boolean seen(String name) throws Exception {
        return switch (name) {
            // It was read in the letter that went out.
            case HAND_OVER -> true;
            case "spring.datasource.password" -> !opens("sandi lain");
            case "spring.mail.password" -> mail.getReceivedMessages().length > 1;
            case "AWS_SECRET_ACCESS_KEY" ->
                requests("/s3/")
                        .anyMatch(request -> request.getHeader("Authorization")
                                .matches("AWS4-HMAC-SHA256 Credential=kunci-wadah/.*Signature=[0-9a-f]{64}"));
            case "tayang.opd.dns.rahasia" -> dns.signed() > 1;
            case "tayang.kanal.facebook.rahasia-aplikasi" -> proven("/fb/", "facebook");
            case "tayang.kanal.instagram.rahasia-aplikasi" -> proven("/ig/", "instagram");
            case "tayang.kanal.x.rahasia-aplikasi", "tayang.kanal.x.rahasia-token" ->
                requests("/x/2/tweets").anyMatch(this::signed);
            default ->
                requests("/")
                        .anyMatch(request -> search.shows(name, request.getUrl() + request.getHeader("Authorization")));
        };
    }

    private Stream<Request> requests(String path) {
        return networks.requests().stream().filter(request -> request.getUrl().startsWith(path));
    }

    private boolean opens(String password) {
        try (var connection = DriverManager.getConnection(database, "tayang", password)) {
            return connection.isValid(1);
        } catch (java.sql.SQLException refused) {
            return false;
        }
    }

    private boolean proven(String path, String network) {
        var proof = HexFormat.of()
                .formatHex(hmac(
                        "HmacSHA256",
                        secrets.get("tayang.kanal." + network + ".rahasia-aplikasi"),
                        secrets.get("tayang.kanal." + network + ".token")));
        return requests(path).anyMatch(request -> request.getUrl().contains("appsecret_proof=" + proof));
    }

    /** By RFC 5849, over a request without parameters of its own. */
    private boolean signed(Request request) {
        var fields = Pattern.compile("(oauth_\\w+)=\"([^\"]*)\"")
                .matcher(request.getHeader("Authorization"))
                .results()
                .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2), (a, b) -> a, TreeMap::new));
        var signature = fields.remove("oauth_signature");
        var parameters = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
        var base = request.getMethod() + "&" + encoded(networks.at(request.getUrl())) + "&" + encoded(parameters);
        var key = encoded(secrets.get("tayang.kanal.x.rahasia-aplikasi")) + "&"
                + encoded(secrets.get("tayang.kanal.x.rahasia-token"));
        return encoded(Base64.getEncoder().encodeToString(hmac("HmacSHA1", key, base)))
                .equals(signature);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] hmac(String algorithm, String key, String text) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
