package id.tayang.sop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** A time standard in the words of an SOP: {@code PT1H30M} is "1 jam 30 menit", {@code P1D} is "1 hari kerja". */
public final class StandardText {

    private static final Pattern ISO = Pattern.compile("P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?");
    private static final List<String> UNITS = List.of("hari kerja", "jam", "menit", "detik");

    private StandardText() {}

    /**
     * @param standard ISO 8601 literal of the model, null when the SOP sets no time
     * @return the words; "" without a standard; the literal itself when it is none that a model may have
     */
    public static String of(String standard) {
        if (standard == null) {
            return "";
        }
        var iso = ISO.matcher(standard);
        if (!iso.matches()) {
            return standard;
        }
        var words = new ArrayList<String>();
        for (var unit = 0; unit < UNITS.size(); unit++) {
            var amount = iso.group(unit + 1);
            if (amount != null) {
                words.add(amount.replaceFirst("^0+(?=\\d)", "") + " " + UNITS.get(unit));
            }
        }
        return words.isEmpty() ? standard : String.join(" ", words);
    }

    /**
     * The words for several standards one after the other: one working day and 90 minutes are "1 hari kerja 1 jam 30 menit". Days
     * stay days, since a working day has no fixed number of hours.
     *
     * @param standards ISO 8601 literals of a model; null, for a step without a standard, adds nothing
     * @return "" when no step has one
     */
    public static String sum(Collection<String> standards) {
        var days = 0L;
        var time = Duration.ZERO;
        for (var standard : standards) {
            var iso = standard == null ? null : ISO.matcher(standard);
            if (iso != null && iso.matches()) {
                days += amount(iso.group(1));
                time = time.plusHours(amount(iso.group(2)))
                        .plusMinutes(amount(iso.group(3)))
                        .plusSeconds(amount(iso.group(4)));
            }
        }
        var literal = (days == 0 ? "P" : "P" + days + "D")
                + (time.isZero() ? "" : time.toString().substring(1));
        return literal.equals("P") ? "" : of(literal);
    }

    private static long amount(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
