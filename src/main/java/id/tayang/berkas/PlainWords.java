package id.tayang.berkas;

import java.text.Normalizer;

/** What people type beside a picture, as one line that every database stores and no reader is misled by. */
final class PlainWords {

    private PlainWords() {}

    /** Without line breaks, control characters and marks that turn the reading direction; "" for null. */
    static String line(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\p{Cs}]", "")
                        .replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ")
                        .strip();
    }
}
