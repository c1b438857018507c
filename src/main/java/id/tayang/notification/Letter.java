package id.tayang.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A message to whomever it concerns.
 *
 * @param id a recipient gets one message of an id
 * @param kasus id of the case that it is about; null when it is about several
 * @param activity id of the step that it is about; null when it is about several
 * @param subject one line
 * @param body plain text
 */
public record Letter(String id, String kasus, String activity, String subject, String body) {

    private static final int SUBJECT_LENGTH = 200;

    /** Brings subject and body into a form that a mail can have. */
    public Letter {
        // A line break in a subject would let the writer of a title add headers, recipients for instance.
        subject = shortened(
                subject.replaceAll("[\\p{Cntrl}\\s\\x85\\u2028\\u2029]+", " ").strip());
        body = body.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    }

    /**
     * A message about an event.
     *
     * @param event names the event among all there are: a second message about it, even in other words, does not go out
     * @param kasus null when it is about several cases
     * @param activity null when it is about several steps
     */
    public static Letter about(String event, String kasus, String activity, String subject, String body) {
        return new Letter(idOf(event), kasus, activity, subject, body);
    }

    /** What a step of a case has to say; the same words of the same step say nothing twice. */
    static Letter saying(String kasus, String activity, String subject, String body) {
        var words = new Letter("", kasus, activity, subject, body);
        return new Letter(
                digest(String.join("\0", kasus, activity, words.subject, words.body)),
                kasus,
                activity,
                words.subject,
                words.body);
    }

    static String idOf(String event) {
        return digest("peristiwa\0" + event);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
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
