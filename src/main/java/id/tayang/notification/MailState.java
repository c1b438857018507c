package id.tayang.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What officials are told of the mail. */
public interface MailState {

    /** Whether a mail server is configured ({@code spring.mail.host}); without one, messages wait. */
    boolean on();

    /** How many messages have not gone out yet. */
    long unsent();

    /** How many of those failed at least once. They are tried again without end. */
    long stuck();

    /** Why the last attempt of those failed; empty when none is stuck. */
    Optional<Failure> lastFailure();

    /** How many messages of the last 30 days will never arrive. */
    long refused();

    /** Why: at most five reasons, the most frequent first. */
    List<Refusal> refusals();

    /**
     * An attempt that failed.
     *
     * @param reason words of the mail server or of the network, in their language
     * @param at null for failures from before this was noted
     * @param nextAttempt when the first of those that wait is tried again
     */
    record Failure(String reason, Instant at, Instant nextAttempt) {}

    /** @param reason in Indonesian, with the mail server's words where it gave any */
    record Refusal(String reason, long messages) {}
}
