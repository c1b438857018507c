package id.tayang.publishing;

/** What a channel answered. */
sealed interface Outcome {

    /** The text can be seen at this address. */
    record Sent(String url) implements Outcome {}

    /** The channel is served by an official, who records later what came of it. */
    record ByHand() implements Outcome {}
}
