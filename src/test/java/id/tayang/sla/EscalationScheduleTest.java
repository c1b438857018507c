package id.tayang.sla;

import static id.tayang.support.WorkingCalendars.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.calendar.WorkingDuration;
import id.tayang.identity.OfficePositions;
import id.tayang.support.WorkingCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Office hours Mon-Thu 07:30-12:00 and 13:00-16:00, Fri 07:30-11:30 and 13:00-16:30, WIB. */
class EscalationScheduleTest {

    /** Monday to Friday of a week without holidays, and the Monday after it. */
    private static final String MONDAY = "2026-11-23";

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE HH:mm[:ss]", Locale.ENGLISH);

    private static EscalationSchedule schedule(String share, String warnFrom, Map<String, String> superiors) {
        var office = new EscalationProperties(share, warnFrom, superiors, 4, Duration.ofSeconds(15));
        return new EscalationSchedule(
                WorkingCalendars::perpres, new EscalationPolicy(office, new OfficePositions(Map.of(), Set.of())));
    }

    /** {@code Fri 15:30}; a second one of a weekday is that of the next week: {@code Mon+ 08:00}. */
    private static Instant at(String text) {
        if (text == null) {
            return null;
        }
        var words = text.split(" ");
        var day = java.util.List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
                .indexOf(words[0].substring(0, 3));
        return LocalDateTime.parse(MONDAY + "T" + words[1])
                .plusDays(day + (words[0].endsWith("+") ? 7 : 0))
                .atZone(WIB)
                .toInstant();
    }

    private static String text(Instant instant) {
        return instant == null
                ? null
                : SHORT.format(instant.atZone(WIB))
                        .replaceFirst(":00$", "")
                        .replaceFirst(" ", instant.isBefore(at("Mon+ 00:00")) ? " " : "+ ");
    }

    @ParameterizedTest(name = "{0} from {1}: {2}, {3}, {4}")
    @CsvSource(textBlock = """
            # standard, created,   warning,      breach,     superior
            PT1H,       Mon 08:00, Mon 08:45,    Mon 09:00,  Mon 10:00
            PT4H,       Thu 14:00, Fri 08:30,    Fri 09:30,  Fri 15:00
            # Over the break of Friday, and of any other day
            PT1H,       Fri 11:20, Fri 13:35,    Fri 13:50,  Fri 14:50
            PT1H,       Mon 11:30, Mon 13:15,    Mon 13:30,  Mon 14:30
            # Made in the break, at night, on Saturday
            PT1H,       Mon 12:20, Mon 13:45,    Mon 14:00,  Mon 15:00
            PT1H,       Thu 20:00, Fri 08:15,    Fri 08:30,  Fri 09:30
            PT1H,       Sat 10:00, Mon+ 08:15,   Mon+ 08:30, Mon+ 09:30
            # A working day is one clock time to the next
            P1D,        Fri 15:30, Mon+ 13:30,   Mon+ 15:30, Tue+ 15:30
            P1D,        Mon 08:00, Mon 14:37:30, Tue 08:00,  Wed 08:00
            # Under half an hour nobody is warned; at half an hour he is
            PT7M,       Mon 08:00, ,             Mon 08:07,  Mon 08:14
            PT29M,      Mon 08:00, ,             Mon 08:29,  Mon 08:58
            PT30M,      Mon 08:00, Mon 08:22:30, Mon 08:30,  Mon 09:00
            """)
    void followsTheWorkingTime(String standard, String created, String warning, String breach, String superior) {
        var schedule = schedule("", "PT30M", Map.of());
        var start = at(created);
        var deadline = WorkingCalendars.perpres().plus(start, WorkingDuration.parse(standard));
        var sop = OfficeSop.usual();

        assertThat(text(schedule.next(sop, "staf", standard, start, deadline, 0)))
                .isEqualTo(warning == null ? breach : warning);
        assertThat(text(schedule.next(sop, "staf", standard, start, deadline, 1)))
                .isEqualTo(breach);
        assertThat(text(schedule.next(sop, "staf", standard, start, deadline, 2)))
                .isEqualTo(superior);
        assertThat(schedule.next(sop, "staf", standard, start, deadline, 3)).isNull();
    }

    @ParameterizedTest(name = "model {0}, office {1}, from {2}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            # model, office, from,  standard, warning of a step made Mon 08:00
            -,       '',     PT30M, PT1H,     Mon 08:45
            50%,     '',     PT30M, PT1H,     Mon 08:30
            50%,     90%,    PT30M, PT1H,     Mon 08:54
            1%,      '',     PT30M, PT1H,     Mon 08:00:36
            tidak,   '',     PT30M, PT1H,     -
            tidak,   75%,    PT30M, PT1H,     Mon 08:45
            50%,     tidak,  PT30M, PT1H,     -
            -,       '',     PT2H,  PT1H,     -
            -,       '',     PT2H,  P1D,      Mon 14:37:30
            -,       '',     P1D,   PT8H,     -
            -,       '',     PT5M,  PT8M,     Mon 08:06
            # What a version from before the rules may say
            entah,   '',     PT30M, PT1H,     Mon 08:45
            """)
    void warnsAsTheOfficeOrElseTheModelSays(String model, String office, String from, String standard, String warning) {
        var sop = OfficeSop.with(model == null ? Map.of() : Map.of("eskalasi.peringatan", model));
        var start = at("Mon 08:00");
        var deadline = WorkingCalendars.perpres().plus(start, WorkingDuration.parse(standard));

        assertThat(schedule(office, from, Map.of()).next(sop, "staf", standard, start, deadline, 0))
                .isEqualTo(warning == null ? deadline : at(warning));
    }

    @Test
    void endsWithTheBreachWhereNobodyStandsAbove() {
        var schedule = schedule("", "PT30M", Map.of());
        var sop = OfficeSop.usual();

        assertThat(schedule.next(sop, "kepala-dinas", "PT1H", at("Mon 08:00"), at("Mon 09:00"), 1))
                .isEqualTo(at("Mon 09:00"));
        assertThat(schedule.next(sop, "kepala-dinas", "PT1H", at("Mon 08:00"), at("Mon 09:00"), 2))
                .isNull();
        assertThat(schedule.reached(sop, "kepala-dinas", "PT1H", at("Mon 08:00"), at("Mon 09:00"), 2, at("Fri 09:00")))
                .isEqualTo(2);
    }

    @Test
    void hasNothingToSayWithoutAStandard() {
        var schedule = schedule("", "PT30M", Map.of());

        assertThat(schedule.next(OfficeSop.usual(), "staf", null, at("Mon 08:00"), null, 0))
                .isNull();
        assertThat(schedule.reached(OfficeSop.usual(), "staf", null, at("Mon 08:00"), null, 0, at("Fri 08:00")))
                .isZero();
    }

    @ParameterizedTest(name = "at {0} from stage {1}: {2}")
    @CsvSource(textBlock = """
            Mon 08:44, 0, 0
            Mon 08:45, 0, 1
            Mon 08:45, 1, 1
            Mon 09:00, 0, 2
            Mon 09:00, 1, 2
            Mon 09:59, 2, 2
            Mon 10:00, 2, 3
            Tue 08:00, 0, 3
            Tue 08:00, 3, 3
            """)
    void leapsToTheMostAdvancedStage(String now, int stage, int reached) {
        assertThat(schedule("", "PT30M", Map.of())
                        .reached(OfficeSop.usual(), "staf", "PT1H", at("Mon 08:00"), at("Mon 09:00"), stage, at(now)))
                .isEqualTo(reached);
    }

    @ParameterizedTest(name = "stage {0}, deadline {1}: {2}")
    @CsvSource(textBlock = """
            # now is Mon 10:00
            0, Mon 11:00, 0
            1, Mon 11:00, 1
            2, Mon 11:00, 1
            3, Mon 11:00, 1
            2, Mon 09:00, 2
            3, Mon 09:00, 3
            """)
    void aBreachOfAnEarlierDeadlineNoLongerCounts(int stage, String deadline, int standing) {
        assertThat(EscalationSchedule.standing(stage, at(deadline), at("Mon 10:00")))
                .isEqualTo(standing);
    }

    @Test
    void warnsByTheExtendedDeadline() {
        assertThat(schedule("", "PT30M", Map.of())
                        .next(OfficeSop.usual(), "staf", "PT1H", at("Mon 08:00"), at("Mon 12:00"), 0))
                .isEqualTo(at("Mon 11:00"));
    }
}
