package id.tayang.pemeriksaan;

import static id.tayang.pemeriksaan.Temuan.DATA_PRIBADI;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Persons below 18 who can be recognised: their age, their class, their initials. Ages that a programme is for are no person. */
final class Anak {

    private static final int OF_AGE = 18;
    private static final int SCHOOL_AGE = 4;

    private static final String KETERANGAN =
            "Mungkin anak di bawah 18 tahun. Pastikan namanya, wajahnya, sekolahnya, dan alamatnya tidak dapat dikenali, atau ada izin orang tua.";

    private static final Pattern AGE = Pattern.compile(
            "(?iU)\\b(?:anak|siswa|siswi|pelajar|murid|santri(?:wati)?|remaja|bocah|balita|gadis|pemuda|pemudi|korban|pelaku|putra|putri|perempuan|laki-laki)\\b"
                    + "[^.;\\n]{0,60}?\\b(?:berusia|berumur|usia|umur)\\s+(\\d{1,2})\\s*(?:tahun|thn|th)\\b(?!\\s+ke\\s+(?:atas|bawah))");
    private static final Pattern CLASS = Pattern.compile(
            "(?iU)\\b(?:siswa|siswi|pelajar|murid|santri(?:wati)?)\\s+(?:\\p{L}+\\s+)?kelas\\s+(?:\\d{1,2}|[IVX]{1,4})\\b(?:\\s+(?:SD|SMP|SMA|SMK|MI|MTs|MA)\\w*)?");
    private static final Pattern UNDER_AGE =
            Pattern.compile("(?iU)\\b(?:anak|korban|pelaku|gadis|perempuan)\\s+(?:\\p{L}+\\s+)?di\\s?bawah\\s+umur\\b");
    private static final Pattern NAMED = Pattern.compile(
            "(?U)(?<![\\p{L}.])((?:\\p{Lu}\\.?){1,3}|\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}.']*){0,3})\\s*[(,]\\s*(\\d{1,2})(?:\\s*(tahun|thn|th))?\\s*[),]");
    private static final Pattern GROUP =
            Pattern.compile("(?i)di bawah|minimal|maksimal|paling|mulai|kategori|kelompok|rentang");
    private static final Set<String> NO_PERSON = Set.of(
            "UU",
            "PP",
            "RI",
            "SD",
            "SMP",
            "SMA",
            "SMK",
            "RT",
            "RW",
            "KB",
            "OPD",
            "DPR",
            "PKK",
            "TNI",
            "APBD",
            "Pasal",
            "Ayat",
            "Nomor",
            "Angka",
            "Huruf",
            "Lampiran",
            "Tabel",
            "Gambar",
            "Bab",
            "Butir");

    static final List<Pola> RULES = List.of(
            new Pola(DATA_PRIBADI, KETERANGAN, false, AGE, match -> age(match, 1) && oneOf(match)),
            new Pola(DATA_PRIBADI, KETERANGAN, true, CLASS, match -> true),
            new Pola(DATA_PRIBADI, KETERANGAN, true, UNDER_AGE, match -> true),
            new Pola(DATA_PRIBADI, KETERANGAN, false, NAMED, Anak::person));

    private Anak() {}

    private static boolean age(MatchResult match, int group) {
        return Integer.parseInt(match.group(group)) < OF_AGE;
    }

    private static boolean oneOf(MatchResult match) {
        return !GROUP.matcher(match.group()).find();
    }

    /** "NA (14)" or "Siti Aminah (12 tahun)"; without the word a comma is a list and a small number a footnote. */
    private static boolean person(MatchResult match) {
        var first = match.group(1).split(" ")[0];
        var said = match.group(3) != null;
        var bracket = match.group().contains("(") && match.group().endsWith(")");
        return age(match, 2)
                && !NO_PERSON.contains(first)
                && (said || bracket && Integer.parseInt(match.group(2)) >= SCHOOL_AGE);
    }
}
