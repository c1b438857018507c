package id.tayang.publishing;

import id.tayang.Office;
import id.tayang.sop.ModelBean;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;

/** The moment that officials set for a publication. A model's timer asks for it: {@code ${jadwal.pada(waktuTayang)}}. */
@ModelBean("jadwal")
public class Schedule {

    private final ZoneId zone;

    Schedule(Office office) {
        zone = office.zona();
    }

    /**
     * @param waktu date and time without a zone, as a form gives them, e.g. {@code 2026-12-25T09:00}: on the clock of the office
     * @throws IllegalArgumentException for anything else, in Indonesian
     */
    public Date pada(String waktu) {
        try {
            return Date.from(LocalDateTime.parse(waktu).atZone(zone).toInstant());
        } catch (DateTimeException | NullPointerException e) {
            throw new IllegalArgumentException(
                    "Waktu tayang harus berupa tanggal dan jam tanpa zona, misalnya 2026-12-25T09:00.");
        }
    }
}
