package id.tayang.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An office's working time. With the usual hours (Mon-Thu 07:30-12:00 and 13:00-16:00, Fri 07:30-11:30 and 13:00-16:30):
 *
 * <pre>
 * Thu 14:00 + PT4H = Fri 09:30     two hours are left on Thursday
 * Fri 11:20 + PT1H = Fri 13:50     the break does not count
 * Fri 12:00 + PT5M = Fri 13:05     a case that arrives in the break starts after it
 * Thu 15:00 + PT1H = Thu 16:00     the end of an interval is still working time
 * Fri 15:30 + P1D  = Mon 15:30     same clock time on the next working day
 * Fri 16:30 + P1D  = Mon 16:00     that day's closing, where the clock time lies after it
 * Thu 11:45 + P1D  = Fri 13:00     the end of the break, where the clock time lies in it
 * </pre>
 *
 * Immutable. Instants go in and come out; only inside, the office's zone decides what is which day and hour.
 */
public final class WorkingCalendar {

    /** More than a year without work is a mistake in the data, not a holiday. */
    private static final int LONGEST_REST = 400;

    private final ZoneId zone;
    private final OfficeDays days;
    private final List<Finding> findings;

    WorkingCalendar(ZoneId zone, OfficeDays days, List<Finding> findings) {
        this.zone = zone;
        this.days = days;
        this.findings = List.copyOf(findings);
    }

    public static WorkingCalendarBuilder in(ZoneId zone) {
        return new WorkingCalendarBuilder(zone);
    }

    public ZoneId zone() {
        return zone;
    }

    /** What an administrator should look at; never an error, those refuse the calendar. */
    public List<Finding> findings() {
        return findings;
    }

    /** The years that the holiday list says something about. Deadlines in any other year fall on ordinary weekdays. */
    public Set<Year> years() {
        return days.years();
    }

    /** A warning for each of the years that the holiday list says nothing about. */
    public List<Finding> missing(Year... years) {
        return List.of(years).stream()
                .filter(year -> !years().contains(year))
                .map(year -> Finding.warning(("Daftar hari libur dan cuti bersama tahun %s belum ada: batas waktu pada "
                                + "tahun itu dihitung tanpa hari libur.")
                        .formatted(year)))
                .toList();
    }

    /** The hours worked on a day, in order; empty on a day off. */
    public List<TimeInterval> hoursOn(LocalDate date) {
        return days.hoursOn(date);
    }

    /** The hours of the week that a day belongs to, whether it is worked or not; empty where none are valid. */
    public Optional<WeeklyPattern> patternOn(LocalDate date) {
        return days.patternOn(date);
    }

    public boolean isWorkingDay(LocalDate date) {
        return !hoursOn(date).isEmpty();
    }

    public boolean isWorkingTime(Instant instant) {
        var local = instant.atZone(zone);
        var clock = local.toLocalTime();
        return hoursOn(local.toLocalDate()).stream()
                .anyMatch(hours -> !clock.isBefore(hours.start()) && !clock.isAfter(hours.end()));
    }

    /**
     * When a duration that starts at an instant has passed. A start outside working time is first moved to the next
     * working minute.
     *
     * @throws NoWorkingTimeException when the calendar holds no working time to put it in
     */
    public Instant plus(Instant from, WorkingDuration amount) {
        var start = plusTime(from, Duration.ZERO);
        var day = amount.days() == 0 ? start : plusDays(start, amount.days());
        return plusTime(day, amount.time());
    }

    /** The working time between two instants; negative when they are the wrong way round. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return workingTimeBetween(to, from).negated();
        }
        var total = Duration.ZERO;
        var last = dateOf(to);
        for (var date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            for (var hours : hoursOn(date)) {
                var start = later(at(date, hours.start()), from);
                var end = earlier(at(date, hours.end()), to);
                if (start.isBefore(end)) {
                    total = total.plus(Duration.between(start, end));
                }
            }
        }
        return total;
    }

    /** The earliest instant at which that much working time has passed: an interval's end rather than the next start. */
    private Instant plusTime(Instant from, Duration time) {
        var left = time;
        var worked = dateOf(from);
        for (var date = worked; ; date = date.plusDays(1)) {
            for (var hours : hoursOn(date)) {
                worked = date;
                var start = later(at(date, hours.start()), from);
                var available = Duration.between(start, at(date, hours.end()));
                if (left.compareTo(available) <= 0) {
                    return start.plus(left);
                }
                left = available.isNegative() ? left : left.minus(available);
            }
            refuseRest(worked, date);
        }
    }

    /** May give an instant before opening or in a break, never after closing. */
    private Instant plusDays(Instant start, int amount) {
        var date = dateOf(start);
        for (var left = amount; left > 0; left--) {
            date = nextWorkingDay(date);
        }
        return earlier(at(date, start.atZone(zone).toLocalTime()), at(date, closing(date)));
    }

    private LocalDate nextWorkingDay(LocalDate from) {
        for (var date = from.plusDays(1); ; date = date.plusDays(1)) {
            if (isWorkingDay(date)) {
                return date;
            }
            refuseRest(from, date);
        }
    }

    private LocalTime closing(LocalDate date) {
        var hours = hoursOn(date);
        return hours.get(hours.size() - 1).end();
    }

    private static void refuseRest(LocalDate worked, LocalDate date) {
        if (date.isAfter(worked.plusDays(LONGEST_REST))) {
            throw new NoWorkingTimeException(worked, LONGEST_REST);
        }
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
