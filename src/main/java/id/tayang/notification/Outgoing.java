package id.tayang.notification;

import java.util.Collection;

/** Where other features hand in their mail. */
public interface Outgoing {

    /**
     * Puts the message into the outbox, in the caller's transaction, for each recipient that has none of its id yet. It
     * goes out after the commit, when there is a mail server and it answers; nothing of that reaches the caller. A
     * recipient without an address is put on record as one that got nothing.
     */
    void put(Letter letter, Collection<Recipient> recipients);

    /**
     * As {@link #put(Letter, Collection)}, with a text that is made only when the message goes out.
     *
     * @param enclosure what {@link Enclosure#text} is asked for; never a secret itself
     */
    void put(Letter letter, Collection<Recipient> recipients, String enclosure);

    /**
     * Takes back what has not gone out yet, in the caller's transaction: events that later ones have overtaken.
     *
     * @param events as given to {@link Letter#about}
     */
    void withdraw(Collection<String> events);
}
