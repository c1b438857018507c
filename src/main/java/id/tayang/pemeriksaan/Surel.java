package id.tayang.pemeriksaan;

import static id.tayang.pemeriksaan.Temuan.DATA_PRIBADI;

import java.util.List;
import java.util.regex.Pattern;

/** E-mail addresses of persons, not of offices, and words that mark a document as closed. */
final class Surel {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}\\b");

    private static final Pattern OFFICE = Pattern.compile(
            "(?i)(?:info|informasi|humas|ppid|admin|kontak|layanan|pengaduan|sekretariat|redaksi|kominfo|diskominfo|dinas|bidang|umum)[a-z0-9._-]*@[a-z0-9.-]+\\.go\\.id");

    private static final Pattern CLOSED = Pattern.compile(
            "(?U)\\b(?:SANGAT RAHASIA|RAHASIA|CONFIDENTIAL|DOKUMEN TERBATAS|NOTA DINAS RAHASIA)\\b"
                    + "|(?iu)\\b(?:informasi yang dikecualikan|bersifat (?:sangat )?rahasia|tidak untuk (?:disebarluaskan|dipublikasikan)|untuk kalangan sendiri|untuk internal)\\b");

    static final List<Pola> RULES = List.of(
            new Pola(
                    DATA_PRIBADI,
                    "Alamat e-mail. Hapus bila milik perorangan.",
                    true,
                    ADDRESS,
                    match -> !OFFICE.matcher(match.group()).matches()),
            new Pola(
                    Temuan.DIKECUALIKAN,
                    "Kata ini menandai dokumen yang tidak terbuka. Bila ragu, pilih Ragu: PPID yang menimbang.",
                    true,
                    CLOSED,
                    match -> true));

    private Surel() {}
}
