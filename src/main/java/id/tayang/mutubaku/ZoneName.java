package id.tayang.mutubaku;

import java.time.ZoneId;
import java.util.Map;

/** What Indonesians call their zones. */
final class ZoneName {

    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private ZoneName() {}

    static String of(ZoneId zone) {
        return ZONES.getOrDefault(zone.getId(), zone.getId());
    }
}
