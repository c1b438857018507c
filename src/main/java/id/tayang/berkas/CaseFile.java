package id.tayang.berkas;

import java.time.Instant;

/**
 * A file that officials added to a case.
 *
 * @param id random, names the file in addresses
 * @param kasus process instance id of the case
 * @param sha256 hash of the stored bytes, hexadecimal
 * @param name cleaned file name with the extension that fits the content
 * @param mediaType found from the content, never what the browser claimed
 * @param size bytes as stored
 * @param altText what the image shows, for people who cannot see it; null unless an image
 * @param credit who took or owns the image, as readers see it; null unless an image, and where nobody is named
 * @param original the picture as it was sent; null where the stored file is what was sent
 * @param uploadedBy user id
 */
public record CaseFile(
        String id,
        String kasus,
        String sha256,
        String name,
        String mediaType,
        long size,
        String altText,
        String credit,
        Original original,
        String uploadedBy,
        Instant uploadedAt) {

    /**
     * A picture with everything its camera wrote into it.
     *
     * @param size bytes
     */
    public record Original(String sha256, long size) {}

    public boolean image() {
        return mediaType.startsWith("image/");
    }

    /** Bytes as they were sent. */
    long sentSize() {
        return original == null ? size : original.size();
    }
}
