package id.tayang.officehours;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** A change as it is typed in the page: everything is text, anything may be missing. */
record ChangeText(String jenis, String mulai, String sampai, String nama, String sumber, boolean ramadan, String jam) {

    /** An office that is closed longer than this has a slip in one of the two dates. */
    private static final int LONGEST_CLOSURE = 92;

    private static final int NAME_LIMIT = 200;
    private static final int SOURCE_LIMIT = 400;
    private static final int HOURS_LIMIT = 900;

    ChangeText {
        jenis = strip(jenis);
        mulai = strip(mulai);
        sampai = strip(sampai);
        nama = strip(nama);
        sumber = strip(sumber);
        jam = strip(jam);
    }

    /** @throws IllegalArgumentException saying in Indonesian what is missing or wrong */
    CalendarChange read() {
        return switch (ChangeKind.of(jenis)) {
            case LIBUR -> holiday(ChangeKind.LIBUR);
            case CUTI_BERSAMA -> holiday(ChangeKind.CUTI_BERSAMA);
            case PENUTUPAN -> closure();
            case HARI_KERJA -> workingDay();
            case POLA -> pattern();
        };
    }

    private CalendarChange holiday(ChangeKind kind) {
        var day = date("tanggal", mulai);
        if (!sampai.isEmpty() && !sampai.equals(mulai)) {
            throw new IllegalArgumentException("hari libur ditulis satu tanggal satu perubahan.");
        }
        var source = filled("sumber (nomor keputusan)", sumber, SOURCE_LIMIT);
        return new CalendarChange(kind, day, day, name(), source, false, "");
    }

    private CalendarChange closure() {
        var from = date("tanggal mulai", mulai);
        var to = sampai.isEmpty() ? from : date("tanggal selesai", sampai);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("tanggal selesai %s mendahului tanggal mulai %s.".formatted(to, from));
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_CLOSURE) {
            throw new IllegalArgumentException("penutupan paling lama %d hari.".formatted(LONGEST_CLOSURE));
        }
        return new CalendarChange(ChangeKind.PENUTUPAN, from, to, name(), source(), false, "");
    }

    private CalendarChange workingDay() {
        var day = date("tanggal", mulai);
        var change = new CalendarChange(ChangeKind.HARI_KERJA, day, day, name(), source(), false, hours());
        change.hoursOfDay();
        return change;
    }

    private CalendarChange pattern() {
        var from = mulai.isEmpty() ? null : date("tanggal mulai", mulai);
        var to = sampai.isEmpty() ? null : date("tanggal selesai", sampai);
        if (from == null && to != null) {
            throw new IllegalArgumentException("pola yang berakhir harus mempunyai tanggal mulai.");
        }
        var change = new CalendarChange(ChangeKind.POLA, from, to, name(), source(), ramadan, hours());
        change.pattern();
        return change;
    }

    private String name() {
        return filled("nama", nama, NAME_LIMIT);
    }

    private String source() {
        return limited("sumber", sumber, SOURCE_LIMIT);
    }

    private String hours() {
        return limited("jam", jam, HOURS_LIMIT);
    }

    private static LocalDate date(String what, String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= 2000 && date.getYear() < 2100) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Said below, in the words of the one who typed it.
        }
        throw new IllegalArgumentException(
                text.isEmpty()
                        ? "%s belum diisi.".formatted(what)
                        : "%s \"%s\" tidak sah, tulis tahun-bulan-hari seperti 2026-08-17.".formatted(what, text));
    }

    private static String filled(String what, String text, int limit) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("%s belum diisi.".formatted(what));
        }
        return limited(what, text, limit);
    }

    private static String limited(String what, String text, int limit) {
        if (text.length() > limit) {
            throw new IllegalArgumentException("%s paling panjang %d huruf.".formatted(what, limit));
        }
        return text;
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
