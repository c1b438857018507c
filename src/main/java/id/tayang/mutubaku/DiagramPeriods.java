package id.tayang.mutubaku;

import id.tayang.Office;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Periods that an administrator asks for, in days of the office. */
@Component
class DiagramPeriods {

    private static final int LONGEST = 3660;

    private final Office office;
    private final Clock clock;

    DiagramPeriods(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** That many days, today counted in. */
    Period last(int days) {
        if (days < 1 || days > LONGEST) {
            throw refused("Lama periode 1 sampai %d hari.".formatted(LONGEST));
        }
        var today = LocalDate.ofInstant(clock.instant(), office.zona());
        return new Period(today.minusDays(days - 1L), today);
    }

    Period between(LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            throw refused("Isi tanggal awal dan tanggal akhir periode.");
        }
        if (to.isBefore(from)) {
            throw refused("Tanggal akhir periode tidak boleh sebelum tanggal awalnya.");
        }
        if (to.isAfter(from.plusDays(LONGEST))) {
            throw refused("Lama periode 1 sampai %d hari.".formatted(LONGEST));
        }
        return new Period(from, to);
    }

    private static ResponseStatusException refused(String reason) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
    }

    /** From the first to the last day, both counted in. */
    record Period(LocalDate from, LocalDate to) {}
}
