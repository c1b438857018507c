package id.tayang.jabatan;

import id.tayang.OfficeTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Moments to the minute, as the office types and reads them. */
@Component
class OfficeMinute {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm ", Locale.forLanguageTag("id-ID"));

    private final ZoneId zone;

    OfficeMinute(@Value("${tayang.kantor.zona:Asia/Jakarta}") ZoneId zone) {
        this.zone = zone;
    }

    Instant instant(LocalDateTime typed) {
        return typed.atZone(zone).toInstant();
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone).withSecond(0).withNano(0);
    }

    /** "30 November 2026 16.00 WIB". */
    String words(Instant moment) {
        return WORDS.format(moment.atZone(zone)) + name();
    }

    /** WIB, WITA or WIT. */
    String name() {
        return OfficeTime.zoneName(zone);
    }
}
