package id.tayang.calendar;

import java.util.List;
import java.util.stream.Collectors;

/** A calendar that nobody can compute with. Its message names every error, one to a line. */
public class InvalidCalendarException extends IllegalArgumentException {

    private final transient List<Finding> errors;

    public InvalidCalendarException(List<Finding> errors) {
        super(errors.stream()
                .map(Finding::message)
                .collect(Collectors.joining("\n- ", "Kalender kerja tidak dapat dipakai:\n- ", "")));
        this.errors = List.copyOf(errors);
    }

    public List<Finding> errors() {
        return errors;
    }
}
