package id.tayang.document;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Times as an official reads them: {@code 21-11-2026 10:00 WIB}. */
final class OfficeTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm ");
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private OfficeTime() {}

    static String format(ZonedDateTime time) {
        var zone = time.getZone().getId();
        return FORMAT.format(time) + ZONES.getOrDefault(zone, zone);
    }
}
