package id.tayang.officehours;

import com.fasterxml.jackson.annotation.JsonValue;
import id.tayang.calendar.HolidayKind;
import java.util.Arrays;

/** What an administrator can change in the calendar. */
enum ChangeKind {
    LIBUR("libur", "Libur nasional"),
    CUTI_BERSAMA("cuti-bersama", "Cuti bersama"),
    PENUTUPAN("penutupan", "Penutupan kantor"),
    HARI_KERJA("hari-kerja", "Hari kerja tambahan"),
    POLA("pola", "Pola jam kerja");

    private final String label;
    private final String words;

    ChangeKind(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** The word in the database and in JSON. */
    @JsonValue
    String label() {
        return label;
    }

    /** How people call it. */
    String words() {
        return words;
    }

    boolean holiday() {
        return this == LIBUR || this == CUTI_BERSAMA;
    }

    /** @throws IllegalStateException for a change that names no holiday */
    HolidayKind holidayKind() {
        return switch (this) {
            case LIBUR -> HolidayKind.LIBUR;
            case CUTI_BERSAMA -> HolidayKind.CUTI_BERSAMA;
            default -> throw new IllegalStateException(label);
        };
    }

    /** @throws IllegalArgumentException when no kind has that label */
    static ChangeKind of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("jenis perubahan \"%s\" tidak dikenal, pilih %s."
                        .formatted(
                                label == null ? "" : label,
                                String.join(
                                        ", ",
                                        Arrays.stream(values())
                                                .map(ChangeKind::label)
                                                .toList()))));
    }
}
