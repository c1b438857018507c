package id.tayang.notification;

import java.util.Optional;

/**
 * Makes the part of a message that must not be kept, such as a link that opens something: it exists in the message that goes
 * out and nowhere else. Asked before every attempt; what an earlier attempt was given should then open nothing any more.
 */
public interface Enclosure {

    /**
     * @param reference as it was given with the message
     * @return plain text for the end of the message; empty when it is not to go out any more
     */
    Optional<String> text(String reference);
}
