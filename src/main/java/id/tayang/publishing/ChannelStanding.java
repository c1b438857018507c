package id.tayang.publishing;

import java.time.Instant;

/**
 * What the ledger says of the newest revision of an item on a channel.
 *
 * @param channel id of the channel
 * @param revision 1 for the first publication
 * @param status one of the constants of {@link ReleaseState}
 * @param url where the item stands; of an earlier revision while the newest does not stand yet; null when it never did
 * @param reason what hinders it, for officials; null when nothing does
 * @param again when the channel is asked again; null unless that is set
 * @param since since when it is so
 */
record ChannelStanding(
        String channel, int revision, String status, String url, String reason, Instant again, Instant since) {

    ChannelStanding urlOr(String earlier) {
        return url == null ? new ChannelStanding(channel, revision, status, earlier, reason, again, since) : this;
    }

    /** @param moment null for none */
    ChannelStanding until(Instant moment) {
        return moment == null ? this : new ChannelStanding(channel, revision, status, url, reason, moment, since);
    }

    boolean is(String other) {
        return status.equals(other);
    }

    /** Whether nothing more happens by itself or is asked of an official. */
    boolean settled() {
        return reason == null && is(ReleaseState.PUBLISHED) || is(ReleaseState.GIVEN_UP) || is(ReleaseState.WITHDRAWN);
    }
}
