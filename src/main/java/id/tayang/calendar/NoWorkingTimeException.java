package id.tayang.calendar;

import java.time.LocalDate;

/** A deadline that no calendar day can hold: far and wide nobody works. */
public class NoWorkingTimeException extends IllegalStateException {

    NoWorkingTimeException(LocalDate from, int days) {
        super("Tidak ada hari kerja dalam %d hari sejak %s: periksa pola jam kerja dan penutupan kantor."
                .formatted(days, from));
    }
}
