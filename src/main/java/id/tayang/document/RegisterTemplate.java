package id.tayang.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the numbers of one register are written.
 *
 * <p>{@code {kode}/{urut}/{unit}/{tahun}} gives {@code 500.12.11/7/DISKOMINFO/2026}; {@code {urut:3}} gives {@code 007}
 * and {@code {bulan}} the month in Roman digits.
 *
 * @param pola the pattern; it must contain the sequence and the year, which starts the sequence anew
 * @param kode archive classification code (Permendagri 83/2022)
 * @param unit code of the office
 */
record RegisterTemplate(String pola, String kode, String unit) {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)(?::([1-6]))?}");
    private static final Set<String> KNOWN = Set.of("kode", "urut", "unit", "tahun", "bulan");
    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    RegisterTemplate {
        pola = pola == null ? "{kode}/{urut}/{unit}/{tahun}" : pola;
        kode = kode == null ? "500.12.11" : kode;
        unit = unit == null ? "DISKOMINFO" : unit;
        var fields = FIELD.matcher(pola).results().map(field -> field.group(1)).collect(Collectors.toSet());
        if (!KNOWN.containsAll(fields) || !fields.containsAll(Set.of("urut", "tahun"))) {
            throw new IllegalArgumentException(
                    "Pola nomor \"" + pola
                            + "\" harus memuat {urut} dan {tahun}, dan hanya boleh memakai {kode}, {urut}, {unit}, {tahun}, {bulan}");
        }
    }

    String number(int urut, LocalDate date) {
        var values = Map.of(
                "kode",
                kode,
                "urut",
                String.valueOf(urut),
                "unit",
                unit,
                "tahun",
                String.valueOf(date.getYear()),
                "bulan",
                ROMAN[date.getMonthValue() - 1]);
        return FIELD.matcher(pola).replaceAll(field -> padded(values.get(field.group(1)), field));
    }

    private static String padded(String value, MatchResult field) {
        var width = field.group(2) == null ? 0 : Integer.parseInt(field.group(2));
        return "0".repeat(Math.max(0, width - value.length())) + value;
    }
}
