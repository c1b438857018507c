package id.tayang.publishing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is to appear on one channel.
 *
 * @param kasus process instance
 * @param revision 1 for the first publication; case, revision and channel together are the idempotency key
 * @param channel id of the channel
 * @param naskah the text
 * @param approved hash of the text that was approved
 * @param category lower-case word that groups articles
 * @param tags what it is about
 */
record Release(
        String kasus, int revision, String channel, Naskah naskah, String approved, String category, List<Tag> tags) {

    private static final Pattern CHANNEL = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    Release {
        if (!CHANNEL.matcher(channel).matches()) {
            throw new IllegalArgumentException("Parameter 'kanal' tidak dikenal: huruf kecil, angka dan tanda hubung.");
        }
        if (!approved.equals(Fingerprint.of(naskah.canonical()))) {
            throw new IllegalStateException(
                    "Naskah tidak sama dengan yang disetujui (sidik berbeda); tidak ada yang ditayangkan.");
        }
    }

    ReleaseKey key() {
        return new ReleaseKey(kasus, revision, channel);
    }
}
