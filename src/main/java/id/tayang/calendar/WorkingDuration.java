package id.tayang.calendar;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A time standard as a model writes it: working days, working time, or days and then time.
 *
 * <pre>
 * PT7M      seven working minutes
 * P1D       the same clock time one working day on; never 24 hours, never 24 working hours
 * P1DT4H    one working day, then four working hours
 * </pre>
 */
public record WorkingDuration(int days, Duration time) {

    private static final Pattern FORM =
            Pattern.compile("P(?:(\\d{1,3})D)?(?:T(?=\\d)(?:(\\d{1,4})H)?(?:(\\d{1,5})M)?(?:(\\d{1,6})S)?)?");

    public WorkingDuration {
        if (days < 0 || time.isNegative()) {
            throw new IllegalArgumentException("Lama waktu kerja tidak boleh negatif.");
        }
    }

    public static WorkingDuration of(Duration time) {
        return new WorkingDuration(0, time);
    }

    public static WorkingDuration ofDays(int days) {
        return new WorkingDuration(days, Duration.ZERO);
    }

    /**
     * Reads {@code PnD}, {@code PTnHnMnS} or {@code PnDTnHnMnS}.
     *
     * @throws IllegalArgumentException when it is anything else; the message says what was written and what can be
     */
    public static WorkingDuration parse(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("Lama waktu kerja kosong: tulis misalnya PT7M, PT1H atau P1D.");
        }
        var form = FORM.matcher(text.strip());
        if (!form.matches() || text.strip().length() < 3) {
            throw new IllegalArgumentException("Lama waktu kerja \"%s\" tidak sah: %s.".formatted(text, reason(text)));
        }
        return new WorkingDuration(
                (int) number(form.group(1)),
                Duration.ofHours(number(form.group(2)))
                        .plusMinutes(number(form.group(3)))
                        .plusSeconds(number(form.group(4))));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static String reason(String text) {
        if (text.contains("-")) {
            return "tidak boleh negatif";
        }
        if (text.strip().matches("P[^T]*[YMW].*")) {
            return "tahun, bulan dan minggu tidak mempunyai jumlah hari kerja yang tetap; tulis hari, misalnya P5D "
                    + "(menit ditulis PT5M)";
        }
        return "tulis misalnya PT7M, PT1H30M, P1D atau P1DT4H, paling banyak 999 hari atau 9999 jam";
    }
}
