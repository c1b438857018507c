package id.tayang.officehours;

import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/** The part of the office's own facts that time depends on. */
@ConfigurationProperties("tayang.kantor")
record OfficeProperties(@Name("zona") String zone) {

    private static final List<String> ZONES =
            List.of("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura");

    /** @throws IllegalArgumentException when the office would stand outside Indonesia, which is always a slip */
    ZoneId zoneId() {
        if (!ZONES.contains(zone)) {
            throw new IllegalArgumentException(
                    "\"%s\" bukan zona waktu Indonesia, pilih %s.".formatted(zone, String.join(", ", ZONES)));
        }
        return ZoneId.of(zone);
    }
}
