package id.tayang.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Carries messages from the outbox to the mail server. It sees only committed ones. Every message goes out at least
 * once; one that was cut off between the server's answer and the note of it goes out again under the same Message-ID.
 */
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int ROUND = 50;

    private final Outbox outbox;
    private final JavaMailSender server;
    private final InternetAddress from;
    private final Enclosure enclosures;

    Postman(Outbox outbox, JavaMailSender server, String from) {
        this(outbox, server, from, reference -> Optional.empty());
    }

    Postman(Outbox outbox, JavaMailSender server, String from, Enclosure enclosures) {
        this.outbox = outbox;
        this.server = server;
        this.enclosures = enclosures;
        try {
            this.from = new InternetAddress(from == null ? "" : from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException(
                    "tayang.surat.dari must be a mail address when spring.mail.host is set, but is: " + from, e);
        }
    }

    /** One look into the outbox. Ends early when the server is away: the others would only wait for it in turn. */
    void round() {
        for (var post : outbox.due(ROUND)) {
            if (outbox.claim(post) && !reached(post)) {
                return;
            }
        }
    }

    private boolean reached(Post post) {
        var body = body(post);
        if (body.isEmpty()) {
            outbox.refused(post, "Isi surat ini tidak berlaku lagi.");
            return true;
        }
        try {
            server.send(message(post, body.get()));
            outbox.sent(post);
            return true;
        } catch (MailException | MessagingException e) {
            var reason = reason(e);
            LOG.warn("Message {} was not sent (attempt {}): {}", post.id(), post.attempts() + 1, reason);
            var rejection = rejection(e);
            if (rejection.filter(Postman::forGood).isPresent()) {
                outbox.refused(post, "Ditolak oleh server surel: " + reason);
            } else if (rejection.isPresent()) {
                outbox.failed(post, reason);
            } else {
                outbox.serverAway(post, reason);
            }
            return rejection.isPresent();
        }
    }

    private Optional<String> body(Post post) {
        return post.enclosure() == null
                ? Optional.of(post.body())
                : enclosures.text(post.enclosure()).map(text -> post.body() + "\n\n" + text);
    }

    private MimeMessage message(Post post, String body) throws MessagingException {
        var message = server.createMimeMessage();
        message.setFrom(from);
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(post.recipient(), true));
        message.setSubject(post.subject(), StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", messageId(post));
        return message;
    }

    private String messageId(Post post) {
        var domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        return "<%s.%08x@%s>".formatted(post.id(), post.recipient().hashCode(), domain);
    }

    /** The server's answer to this message, when there was one; all else means that it could not be spoken to. */
    private static Optional<SendFailedException> rejection(Exception failure) {
        return failure instanceof MailSendException sending
                ? Arrays.stream(sending.getMessageExceptions())
                        .filter(SendFailedException.class::isInstance)
                        .map(SendFailedException.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /** The library names an address invalid only when the server will never take it (5xx); a full mailbox may empty. */
    private static boolean forGood(SendFailedException rejection) {
        return rejection.getInvalidAddresses() != null && rejection.getInvalidAddresses().length > 0;
    }

    private static String reason(Exception failure) {
        Throwable cause = failure;
        if (failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            cause = sending.getMessageExceptions()[0];
        }
        while (cause instanceof MessagingException e && e.getNextException() != null) {
            cause = e.getNextException();
        }
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
