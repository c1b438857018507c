package id.tayang.berkas;

/**
 * Names a stored content.
 *
 * @param sha256 hash of the stored bytes, hexadecimal; of a smaller picture the hash of the one that it was made from
 * @param original a picture as it was sent, with what its camera wrote into it: for the archive alone
 * @param width of a smaller picture, in pixels; 0 for a content as it is
 */
record BlobKey(String sha256, boolean original, int width) {

    static BlobKey shown(String sha256) {
        return new BlobKey(sha256, false, 0);
    }

    static BlobKey original(String sha256) {
        return new BlobKey(sha256, true, 0);
    }

    static BlobKey smaller(String sha256, int width) {
        return new BlobKey(sha256, false, width);
    }

    String path() {
        var folder = original ? "asli/" : width > 0 ? "lebar-" + width + "/" : "";
        return folder + sha256.substring(0, 2) + "/" + sha256;
    }
}
