package id.tayang.kanal;

import java.time.Duration;

/** What came of a call to a channel. Texts are Indonesian, for officials, and hold no secret. */
public sealed interface Outcome {

    /**
     * It is done and was seen to be done.
     *
     * @param remoteId by which the channel knows the post
     * @param url where citizens see it; null when the channel gives none
     */
    record Sent(String remoteId, String url) implements Outcome {}

    /**
     * The channel refuses and would refuse again: a person has to act.
     *
     * @param code of the network, or {@link #UNSUPPORTED}
     * @param reason what is wrong and what to do
     */
    record Rejected(String code, String reason) implements Outcome {

        public static final String UNSUPPORTED = "tidak-didukung";
    }

    /**
     * Surely nothing was done; ask again later.
     *
     * @param atLeast as the channel demands ({@code Retry-After}); zero when it says nothing
     */
    record Throttled(Duration atLeast, String reason) implements Outcome {}

    /** It may have been done or not, and the channel cannot be asked. */
    record Unknown(String reason) implements Outcome {}
}
