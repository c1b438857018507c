package id.tayang.notification;

/** What officials are told of the mail. */
public interface MailState {

    /** Whether a mail server is configured ({@code spring.mail.host}); without one, messages wait. */
    boolean on();

    /** How many messages have not gone out yet. */
    long unsent();
}
