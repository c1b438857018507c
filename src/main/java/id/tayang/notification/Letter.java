package id.tayang.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a step of a case has to say.
 *
 * @param subject one line
 * @param body plain text
 */
record Letter(String kasus, String activity, String subject, String body) {

    private static final int SUBJECT_LENGTH = 200;

    Letter {
        // A line break in a subject would let the writer of a title add headers, recipients for instance.
        subject = shortened(
                subject.replaceAll("[\\p{Cntrl}\\s\\x85\\u2028\\u2029]+", " ").strip());
        body = body.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    }

    /** The same for the same words of the same step of the same case, so that a repeated job says nothing twice. */
    String id() {
        try {
            var words = String.join("\0", kasus, activity, subject, body);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String subject) {
        return subject.codePointCount(0, subject.length()) <= SUBJECT_LENGTH
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, SUBJECT_LENGTH - 1)) + "…";
    }
}
