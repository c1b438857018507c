package id.tayang.publishing;

import id.tayang.sop.ModelBean;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.camunda.spin.json.SpinJsonNode;

/** The hash by which an approved text is recognised. Models call it as {@code ${sidik.dari(naskah)}}. */
@ModelBean("sidik")
public class Fingerprint {

    /**
     * SHA-256 of the canonical form of a JSON variable.
     *
     * @return 64 lower-case hexadecimal digits; null for null, which no publication accepts
     */
    public String dari(SpinJsonNode naskah) {
        return naskah == null ? null : of(CanonicalJson.of(naskah.toString()));
    }

    static String of(String canonicalJson) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonicalJson.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
