package id.tayang.waiting;

import id.tayang.Office;
import id.tayang.OfficeTime;
import id.tayang.engine.EngineTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Moments as officials type and read them, on the clock of the office. */
@Component
class OfficeMoment {

    /** A year with a digit too many is no plan. */
    private static final Period FARTHEST = Period.ofYears(2);

    private final ZoneId zone;
    private final OfficeTime words;
    private final EngineTime time;

    OfficeMoment(Office office, OfficeTime words, EngineTime time) {
        this.zone = office.zona();
        this.words = words;
        this.time = time;
    }

    /**
     * A moment that is still to come. Answers 400 for any other.
     *
     * @param typed {@code 2026-12-25T09:00}; null when nothing was typed
     */
    Instant future(String typed) {
        var local = parse(typed).orElseThrow(() -> refused("Waktu itu tidak terbaca. Isi tanggal dan jamnya."));
        var moment = local.atZone(zone).toInstant();
        var now = now();
        if (!moment.isAfter(now)) {
            throw refused("Waktu itu sudah lewat; sekarang %s. Isi waktu yang akan datang.".formatted(words.full(now)));
        }
        var latest = now.atZone(zone).plus(FARTHEST).toInstant();
        if (moment.isAfter(latest)) {
            throw refused("Waktu itu terlalu jauh; paling lambat %s.".formatted(words.full(latest)));
        }
        return moment;
    }

    /** {@code 2026-12-25T09:00}. */
    String typed(Instant moment) {
        return moment.atZone(zone)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** "Jumat, 25 Desember 2026 09.00 WIB". */
    String words(Instant moment) {
        return words.full(moment);
    }

    /** Whether a moment has come. */
    boolean come(Instant moment) {
        return !moment.isAfter(now());
    }

    Instant now() {
        return time.now();
    }

    private static Optional<LocalDateTime> parse(String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException refused(String reason) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
    }
}
