package id.tayang.officehours;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A change in a sentence for people: {@code Libur nasional Kamis, 24 Desember 2026: Malam Natal (SKB 1/2026)}. */
final class ChangeWords {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);

    private ChangeWords() {}

    static String of(CalendarChange change) {
        var text = new StringBuilder(change.kind().words());
        switch (change.kind()) {
            case LIBUR, CUTI_BERSAMA, PENUTUPAN ->
                text.append(' ').append(when(change)).append(": ").append(change.name());
            case HARI_KERJA ->
                text.append(' ')
                        .append(when(change))
                        .append(change.hours().isEmpty() ? ", jam seperti biasa" : ", pukul " + change.hours())
                        .append(": ")
                        .append(change.name());
            case POLA ->
                text.append(" \"")
                        .append(change.name())
                        .append("\" ")
                        .append(validity(change.from(), change.to()))
                        .append(change.ramadan() ? " (Ramadan)" : "")
                        .append(" — ")
                        .append(WeekText.write(change.pattern().days()).replace("\n", "; "));
        }
        return text.append(change.source().isEmpty() ? "" : " (" + change.source() + ")")
                .toString();
    }

    /** The day with its name. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** From when to when a pattern holds; both may be null. */
    static String validity(LocalDate from, LocalDate to) {
        if (from == null) {
            return "berlaku tetap";
        }
        return to == null
                ? "berlaku mulai " + DATE.format(from)
                : "berlaku " + DATE.format(from) + " sampai " + DATE.format(to);
    }

    private static String when(CalendarChange change) {
        return change.from().equals(change.to())
                ? day(change.from())
                : DATE.format(change.from()) + " sampai " + DATE.format(change.to());
    }
}
