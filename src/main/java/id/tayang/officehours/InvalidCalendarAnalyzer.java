package id.tayang.officehours;

import id.tayang.calendar.InvalidCalendarException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong in the calendar instead of a stack trace. */
class InvalidCalendarAnalyzer extends AbstractFailureAnalyzer<InvalidCalendarException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidCalendarException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Perbaiki tayang.kantor.zona, tayang.kalender atau berkas hari libur, lalu jalankan kembali.",
                cause);
    }
}
