package id.tayang.publishing;

import java.util.Locale;

/** Why an article may be withdrawn. Citizens see the class, never the details. */
enum WithdrawalReason {
    KELIRU("Isinya keliru."),
    DATA_PRIBADI("Memuat data pribadi yang harus dilindungi."),
    DIKECUALIKAN("Memuat informasi yang dikecualikan menurut undang-undang."),
    HAK_PIHAK_LAIN("Melanggar hak pihak lain, misalnya hak cipta."),
    ANAK_ATAU_KORBAN("Menyangkut masa depan anak atau pengalaman korban."),
    SARA_ATAU_KESUSILAAN("Menyangkut SARA atau kesusilaan.");

    private final String text;

    WithdrawalReason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** How the database names the class. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static WithdrawalReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
