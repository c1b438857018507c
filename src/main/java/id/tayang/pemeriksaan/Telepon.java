package id.tayang.pemeriksaan;

import static com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency.VALID;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Telephone numbers as they are written in Indonesia. */
final class Telepon {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String REGION = "ID";

    private Telepon() {}

    static Stream<Temuan> find(Bagian bagian) {
        var found = NUMBERS.findNumbers(bagian.kata(), REGION, VALID, Long.MAX_VALUE);
        return StreamSupport.stream(found.spliterator(), false)
                .filter(match -> written(match, bagian.kata()))
                .map(match -> Temuan.wrong(
                        Temuan.DATA_PRIBADI,
                        match.rawString(),
                        bagian.letak(),
                        "Nomor telepon. Hapus bila milik perorangan; nomor layanan kantor boleh."));
    }

    /** The library takes any row of digits that could be dialled; people begin with 0 or +62, and documents have slashes. */
    private static boolean written(PhoneNumberMatch match, String words) {
        var raw = match.rawString();
        return raw.matches("\\(?(?:0|\\+?\\(?62).*")
                && !raw.contains("/")
                && !touches(words, match.start() - 1)
                && !touches(words, match.end());
    }

    private static boolean touches(String words, int at) {
        return at >= 0 && at < words.length() && "/\\_".indexOf(words.charAt(at)) >= 0;
    }
}
