package id.tayang.publishing;

import id.tayang.Office;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Moments as they are written in Indonesia, in the zone of the office: "Jumat, 20 November 2026 07.30 WITA". Templates
 * call the public methods; they find no others.
 */
@Component
class OfficeTime {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu HH.mm z", INDONESIAN);

    private final Office office;

    OfficeTime(Office office) {
        this.office = office;
    }

    public String full(Instant moment) {
        return FULL.format(moment.atZone(office.zona()));
    }

    /** For machines: ISO 8601 with the offset of the office. */
    public OffsetDateTime iso(Instant moment) {
        return moment.atZone(office.zona()).toOffsetDateTime();
    }

    int year(Instant moment) {
        return moment.atZone(office.zona()).getYear();
    }
}
