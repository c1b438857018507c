package id.tayang.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A day on which the office departs from its pattern and from the national list.
 *
 * @param hours what is worked on that day; empty when the office is closed
 */
record SpecialDay(LocalDate date, List<TimeInterval> hours) {

    SpecialDay {
        hours = hours.stream().sorted(Comparator.comparing(TimeInterval::start)).toList();
    }

    boolean closed() {
        return hours.isEmpty();
    }
}
