package id.tayang.kanal;

/**
 * A place outside the own site where items appear. Only a channel that the office has configured is a bean; no message,
 * exception or log of a channel says its secrets.
 *
 * <p>Every method may be called by a job whose transaction is rolled back afterwards, so what an adapter must remember
 * goes to the {@link Notes}. None throws for what a network may do: that is said by the {@link Outcome}.
 */
public interface Channel {

    /** The id by which models, forms and configuration name the channel, e.g. {@code telegram}. */
    String id();

    /** The name that officials and citizens know. */
    String label();

    /** How long a text the channel takes. */
    TextLimit limit();

    /** Whether the page of a post shows the whole text to everybody, so that it can be compared with what was approved. */
    default boolean showsWhole() {
        return false;
    }

    /** Makes an item appear. Called when no earlier call of this case, revision and channel can have reached it. */
    Outcome publish(Post post, Notes notes);

    /**
     * Goes on after a call whose answer was lost (the process died, the network broke). Must not make a second post: the
     * channel repeats by an idempotency key, looks once whether the post stands, or answers
     * {@link Outcome.Unknown}, whereupon an official looks.
     */
    Outcome resume(Post post, Notes notes);

    /**
     * Puts a corrected text where the item stands. A channel that cannot change what it has published answers
     * {@link Outcome.Rejected} with {@link Outcome.Rejected#UNSUPPORTED}; a follow-up post is then made. May be repeated.
     *
     * @param remoteId what {@link Outcome.Sent} gave
     */
    Outcome correct(Post post, String remoteId, Notes notes);

    /**
     * Takes an item away with its pictures; one that is gone already counts as taken away. {@link Outcome.Rejected} with
     * {@link Outcome.Rejected#UNSUPPORTED} where only a person can. May be repeated.
     *
     * @param remoteId what {@link Outcome.Sent} gave
     */
    Outcome withdraw(String remoteId, Notes notes);
}
