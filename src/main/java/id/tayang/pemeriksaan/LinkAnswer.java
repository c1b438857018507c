package id.tayang.pemeriksaan;

/**
 * What is known of a link.
 *
 * @param answers whether it leads somewhere
 * @param sure false where the other side may answer a reader otherwise
 * @param keterangan in Indonesian; null when it answers
 */
record LinkAnswer(boolean answers, boolean sure, String keterangan) {

    static final LinkAnswer FINE = new LinkAnswer(true, true, null);

    static LinkAnswer broken(String keterangan) {
        return new LinkAnswer(false, true, keterangan);
    }

    static LinkAnswer unsure(String keterangan) {
        return new LinkAnswer(false, false, keterangan);
    }

    static LinkAnswer of(int status) {
        if (status < 400) {
            return FINE;
        }
        return switch (status) {
            case 404, 410 -> broken("Halaman tidak ada (%d). Perbaiki atau hapus tautannya.".formatted(status));
            default ->
                status >= 500
                        ? broken("Situs tujuan sedang gagal (%d). Coba buka sendiri.".formatted(status))
                        : unsure("Situs tujuan menolak pemeriksaan otomatis (%d). Buka sendiri.".formatted(status));
        };
    }
}
