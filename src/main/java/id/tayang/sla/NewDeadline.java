package id.tayang.sla;

import id.tayang.OfficeTime;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What makes a deadline that somebody enters one that a step can be held to. */
record NewDeadline(WorkingCalendar calendar, Instant now) {

    /** @throws ResponseStatusException 400, saying what would be accepted */
    Instant after(Instant present, LocalDateTime entered) {
        if (present == null) {
            throw refused(
                    "SOP tidak menetapkan waktu untuk langkah ini, jadi tidak ada tenggat yang dapat diperpanjang.");
        }
        if (entered == null) {
            throw refused("Isi tanggal dan jam tenggat yang baru.");
        }
        var deadline = entered.atZone(calendar.zone()).toInstant();
        if (!deadline.isAfter(now)) {
            throw refused("Tenggat baru harus di waktu yang akan datang. Sekarang " + words(now) + ".");
        }
        if (!deadline.isAfter(present)) {
            throw refused("Tenggat baru harus sesudah tenggat yang sekarang, " + words(present) + ".");
        }
        if (!calendar.isWorkingTime(deadline)) {
            throw refused(
                    "%s bukan jam kerja. Jam kerja berikutnya: %s.".formatted(words(deadline), words(next(deadline))));
        }
        return deadline;
    }

    private Instant next(Instant outside) {
        return calendar.plus(outside, WorkingDuration.of(Duration.ZERO));
    }

    private String words(Instant instant) {
        return OfficeTime.brief(instant, calendar.zone());
    }

    private static ResponseStatusException refused(String reason) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
    }
}
