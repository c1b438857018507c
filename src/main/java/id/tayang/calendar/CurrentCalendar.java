package id.tayang.calendar;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The working calendar that holds now. A calendar itself never changes; when a holiday is decreed, another takes its
 * place, and whoever asked before keeps counting with the old one until he asks again.
 */
public final class CurrentCalendar implements Supplier<WorkingCalendar> {

    private volatile WorkingCalendar calendar;

    public CurrentCalendar(WorkingCalendar calendar) {
        this.calendar = Objects.requireNonNull(calendar);
    }

    @Override
    public WorkingCalendar get() {
        return calendar;
    }

    /** Puts another calendar in force from the next question on. */
    public void replace(WorkingCalendar next) {
        calendar = Objects.requireNonNull(next);
    }
}
