package id.tayang.berkas;

/**
 * What is said beside a picture.
 *
 * @param altText what it shows, for people who cannot see it
 * @param credit null when nobody is named
 */
record PictureText(String altText, String credit) {

    static final int ALT_TEXT = 500;
    static final int CREDIT = 200;

    /** @throws RefusedFile with the reason in Indonesian */
    static PictureText of(String altText, String credit) {
        var alt = line(altText, ALT_TEXT, "Teks alternatif");
        var source = line(credit, CREDIT, "Sumber foto");
        if (alt.length() < 3) {
            throw new RefusedFile("Isi teks alternatif gambar (3 sampai " + ALT_TEXT
                    + " huruf): apa yang terlihat, bagi pembaca yang tidak dapat melihatnya.");
        }
        return new PictureText(alt, source.isEmpty() ? null : source);
    }

    /** One clean line, not longer than the column. */
    static String line(String typed, int longest, String what) {
        var line = PlainWords.line(typed);
        if (line.length() > longest) {
            throw new RefusedFile("%s paling panjang %d huruf.".formatted(what, longest));
        }
        return line;
    }
}
