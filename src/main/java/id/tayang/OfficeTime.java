package id.tayang;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Moments as they are written in Indonesia, in the zone of the office: "Jumat, 20 November 2026 07.30 WITA". Templates
 * call the public methods; they find no others.
 */
@Component
public class OfficeTime {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu HH.mm ", INDONESIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm ", INDONESIAN);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm ");
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final ZoneId zone;

    public OfficeTime(Office office) {
        this.zone = office.zona();
    }

    /** "Jumat, 20 November 2026 07.30 WITA". */
    public String full(Instant moment) {
        return FULL.format(moment.atZone(zone)) + zoneName();
    }

    /** "20 November 2026 07.30 WITA". */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone)) + zoneName();
    }

    /** For tables: "20-11-2026 07:30 WITA". */
    public String brief(Instant moment) {
        return brief(moment, zone);
    }

    /** For machines: ISO 8601 with the offset of the office. */
    public OffsetDateTime iso(Instant moment) {
        return moment.atZone(zone).toOffsetDateTime();
    }

    public int year(Instant moment) {
        return moment.atZone(zone).getYear();
    }

    /** WIB, WITA or WIT. */
    public String zoneName() {
        return zoneName(zone);
    }

    /** As {@link #brief(Instant)}, for records that bring their zone. */
    public static String brief(Instant moment, ZoneId zone) {
        return BRIEF.format(moment.atZone(zone)) + zoneName(zone);
    }

    /** WIB, WITA or WIT; the id of a zone outside Indonesia. */
    public static String zoneName(ZoneId zone) {
        return ZONES.getOrDefault(zone.getId(), zone.getId());
    }
}
