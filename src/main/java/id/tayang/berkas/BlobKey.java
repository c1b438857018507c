package id.tayang.berkas;

/**
 * Names a stored content.
 *
 * @param sha256 hash of the stored bytes, hexadecimal
 * @param original a picture as it was sent, with what its camera wrote into it: for the archive alone
 */
record BlobKey(String sha256, boolean original) {

    static BlobKey shown(String sha256) {
        return new BlobKey(sha256, false);
    }

    static BlobKey original(String sha256) {
        return new BlobKey(sha256, true);
    }

    String path() {
        return (original ? "asli/" : "") + sha256.substring(0, 2) + "/" + sha256;
    }
}
