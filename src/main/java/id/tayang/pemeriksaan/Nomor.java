package id.tayang.pemeriksaan;

import static id.tayang.pemeriksaan.Temuan.DATA_PRIBADI;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers that belong to a person: NIK, NIP and bank accounts. Budget codes have as many digits, in other groups. */
final class Nomor {

    /** Neither in the middle of a longer number nor of the number of a document. */
    private static final String BEGIN = "(?<![\\d/])(?<!\\d[.,-])";

    private static final String END = "(?![\\d/]|[.,-]\\d)";

    private static final Pattern NIK = Pattern.compile(BEGIN
            + "(?:\\d{16}|\\d{4}([ .-])\\d{4}\\1\\d{4}\\1\\d{4}|\\d{6}([ .-])\\d{6}\\2\\d{4}"
            + "|\\d{2}([ .-])\\d{2}\\3\\d{2}\\3\\d{6}\\3\\d{4}|\\d{2}([ .-])\\d{2}\\4\\d{2}\\4\\d{2}\\4\\d{2}\\4\\d{2}\\4\\d{4})"
            + END);

    private static final Pattern NIP = Pattern.compile(BEGIN + "(?:\\d{18}|\\d{8}([ .-])\\d{6}\\1\\d\\1\\d{3})" + END);

    /** A bank or the word itself stands before it; years are no account. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?iU)\\b(?:rek(?:ening)?\\b\\.?|bank\\s+\\p{L}+|BRI|BNI|BCA|BTN|BSI|BJB|Mandiri)(?:[^\\d\\n.;]|\\.(?=\\s*\\d)){0,30}?"
                    + "(?<!\\d)(?!(?:19|20)\\d\\d\\s?-\\s?(?:19|20)\\d\\d)\\d(?:[ -]?\\d){7,15}" + END);

    /** Provinces as the first two digits of a NIK. */
    private static final Pattern PROVINCE = Pattern.compile("1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7]");

    static final List<Pola> RULES = List.of(
            new Pola(
                    DATA_PRIBADI,
                    "Tampak seperti NIK. Hapus dari naskah.",
                    false,
                    NIK,
                    match -> nik(match.group().replaceAll("\\D", ""))),
            new Pola(
                    DATA_PRIBADI,
                    "Tampak seperti NIP. Hapus dari naskah; nama dan jabatan sudah cukup.",
                    false,
                    NIP,
                    match -> nip(match.group().replaceAll("\\D", ""))),
            new Pola(
                    DATA_PRIBADI,
                    "Mungkin nomor rekening. Biarkan hanya bila memang rekening resmi untuk umum.",
                    true,
                    ACCOUNT,
                    match -> true));

    private Nomor() {}

    /** Region, birthday (of women with 40 added to the day) and running number. */
    private static boolean nik(String digits) {
        var day = part(digits, 6, 8);
        return PROVINCE.matcher(digits.substring(0, 2)).matches()
                && part(digits, 2, 4) >= 1
                && part(digits, 4, 6) >= 1
                && (day >= 1 && day <= 31 || day >= 41 && day <= 71)
                && month(part(digits, 8, 10))
                && part(digits, 12, 16) >= 1;
    }

    /** Birthday, beginning of service (of PPPK staff 21 in place of the month), sex and running number. */
    private static boolean nip(String digits) {
        var born = part(digits, 0, 4);
        var began = part(digits, 8, 12);
        var day = part(digits, 6, 8);
        var beganIn = part(digits, 12, 14);
        var sex = part(digits, 14, 15);
        return born >= 1940
                && born < 2015
                && began > born
                && began < 2100
                && month(part(digits, 4, 6))
                && day >= 1
                && day <= 31
                && (month(beganIn) || beganIn > 20 && beganIn < 30)
                && (sex == 1 || sex == 2);
    }

    private static boolean month(int month) {
        return month >= 1 && month <= 12;
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
