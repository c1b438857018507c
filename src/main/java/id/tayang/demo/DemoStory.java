package id.tayang.demo;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import id.tayang.engine.EngineClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Time in the demo's stories: they begin in the past and go on in working time up to now. */
@Component
@Profile("demo")
class DemoStory {

    private static final Duration LONGEST_AGE = Duration.ofDays(400);

    private final Supplier<WorkingCalendar> calendars;
    private final Clock clock;
    private final EngineClock engineClock;

    DemoStory(Supplier<WorkingCalendar> calendars, Clock clock, EngineClock engineClock) {
        this.calendars = calendars;
        this.clock = clock;
        this.engineClock = engineClock;
    }

    WorkingCalendar calendar() {
        return calendars.get();
    }

    /** Sets the engine to the last minute after which that much working time has passed by now. */
    Instant begin(WorkingDuration age) {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var early = now.minus(LONGEST_AGE);
        var minutes = LONGEST_AGE.toMinutes();
        // The end of a working span grows with its start: halve until the start is known to the minute.
        for (var left = 0L; left < minutes; ) {
            var middle = (left + minutes + 1) / 2;
            if (calendar().plus(early.plus(middle, ChronoUnit.MINUTES), age).isAfter(now)) {
                minutes = middle - 1;
            } else {
                left = middle;
            }
        }
        return at(early.plus(minutes, ChronoUnit.MINUTES));
    }

    /** Moves the engine on, never beyond now. */
    Instant goOn(Instant before, String after) {
        return after == null ? before : at(calendar().plus(before, WorkingDuration.parse(after)));
    }

    void end() {
        engineClock.run();
    }

    private Instant at(Instant instant) {
        var now = clock.instant();
        var moment = instant.isAfter(now) ? now : instant;
        engineClock.stopAt(moment);
        return moment;
    }
}
