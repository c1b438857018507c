package id.tayang.calendar;

import static id.tayang.support.WorkingCalendars.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.WorkingCalendars;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every office, start and duration. */
class WorkingCalendarPropertyTest {

    private static final List<Holiday> HOLIDAYS = WorkingCalendars.holidays();
    private static final Instant FIRST = Instant.parse("2023-12-31T17:00:00Z");
    private static final Instant LAST = Instant.parse("2027-12-31T17:00:00Z");

    @Property
    void a_deadline_lies_in_working_time(
            @ForAll("offices") WorkingCalendar office,
            @ForAll("starts") Instant start,
            @ForAll("amounts") WorkingDuration amount) {
        assertThat(office.isWorkingTime(office.plus(start, amount))).isTrue();
    }

    @Property
    void a_deadline_is_never_before_its_start(
            @ForAll("offices") WorkingCalendar office,
            @ForAll("starts") Instant start,
            @ForAll("amounts") WorkingDuration amount) {
        assertThat(office.plus(start, amount)).isAfterOrEqualTo(start);
    }

    @Property
    void who_starts_later_is_never_due_earlier(
            @ForAll("offices") WorkingCalendar office,
            @ForAll("starts") Instant start,
            @ForAll("times") Duration later,
            @ForAll("amounts") WorkingDuration amount) {
        assertThat(office.plus(start.plus(later), amount)).isAfterOrEqualTo(office.plus(start, amount));
    }

    @Property
    void more_time_is_never_due_earlier(
            @ForAll("offices") WorkingCalendar office,
            @ForAll("starts") Instant start,
            @ForAll("times") Duration time,
            @ForAll("times") Duration more) {
        assertThat(plus(office, start, time.plus(more))).isAfterOrEqualTo(plus(office, start, time));
    }

    @Property
    void working_time_adds_up(
            @ForAll("offices") WorkingCalendar office,
            @ForAll("starts") Instant start,
            @ForAll("times") Duration one,
            @ForAll("times") Duration other) {
        assertThat(plus(office, plus(office, start, one), other)).isEqualTo(plus(office, start, one.plus(other)));
    }

    @Property
    void the_time_until_a_deadline_is_the_time_that_was_given(
            @ForAll("offices") WorkingCalendar office,
            @ForAll("starts") Instant start,
            @ForAll("times") Duration time) {
        assertThat(office.workingTimeBetween(start, plus(office, start, time))).isEqualTo(time);
    }

    @Property
    void a_deadline_is_the_earliest_instant_with_that_much_time_behind_it(
            @ForAll("offices") WorkingCalendar office,
            @ForAll("starts") Instant start,
            @ForAll("times") Duration time) {
        var justBefore = plus(office, start, time.plusSeconds(1)).minusMillis(1);

        assertThat(office.workingTimeBetween(start, justBefore)).isLessThan(time.plusSeconds(1));
    }

    @Provide
    Arbitrary<WorkingCalendar> offices() {
        return Arbitraries.oneOf(
                Arbitraries.of(WorkingCalendars.perpres(), WorkingCalendars.banten(), service()), madeUpOffices());
    }

    /** Any hours, any number of breaks, any days off; at least Wednesday is worked. */
    private static Arbitrary<WorkingCalendar> madeUpOffices() {
        var day = Arbitraries.integers()
                .between(0, 23 * 60 + 59)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(marks -> {
                    var sorted = marks.stream().sorted().toList();
                    return IntStream.range(0, sorted.size() / 2)
                            .mapToObj(i -> new TimeInterval(clock(sorted.get(2 * i)), clock(sorted.get(2 * i + 1))))
                            .toList();
                });
        var week = Arbitraries.maps(
                Arbitraries.of(DayOfWeek.class), day.optional(0.7).map(d -> d.orElse(List.of())));
        return Combinators.combine(week, day).as((days, wednesday) -> {
            days.put(DayOfWeek.WEDNESDAY, wednesday);
            return WorkingCalendar.in(WIB)
                    .pattern(new WeeklyPattern("Acak", null, null, false, days))
                    .holidays(HOLIDAYS)
                    .build();
        });
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Duration> times() {
        return Arbitraries.longs().between(0, 60 * 60 * 60).map(Duration::ofSeconds);
    }

    @Provide
    Arbitrary<WorkingDuration> amounts() {
        return Combinators.combine(Arbitraries.integers().between(0, 15), times())
                .as(WorkingDuration::new);
    }

    private static WorkingCalendar service() {
        return WorkingCalendar.in(WIB)
                .pattern(new WeeklyPattern("6 hari", null, null, false, WorkingCalendars.sixDays()))
                .holidays(HOLIDAYS)
                .worksOn(HolidayKind.CUTI_BERSAMA)
                .build();
    }

    private static LocalTime clock(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    private static Instant plus(WorkingCalendar office, Instant start, Duration time) {
        return office.plus(start, WorkingDuration.of(time));
    }
}
