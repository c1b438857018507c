package id.tayang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.calendar.WorkingDuration;
import id.tayang.engine.EngineClock;
import id.tayang.support.WorkingCalendars;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoStoryTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private DemoStory story;

    @AfterEach
    void letTheClockRun() {
        story.end();
    }

    @ParameterizedTest
    @CsvSource({
        // Wednesday at ten; Saturday at ten; Monday before the office opens.
        "2026-11-18T10:00, PT1H, 2026-11-18T09:00",
        "2026-11-18T10:00, P1D, 2026-11-17T10:00",
        "2026-11-21T10:00, PT1H, 2026-11-20T15:30",
        "2026-11-23T06:00, P1D, 2026-11-19T16:00"
    })
    void aCaseBeganThatMuchWorkingTimeAgo(String now, String age, String began) {
        story = at(now);

        var start = story.begin(WorkingDuration.parse(age));

        assertThat(start.atZone(JAKARTA).toLocalDateTime()).hasToString(began);
    }

    @Test
    void aStoryNeverRunsIntoTheFuture() {
        story = at("2026-11-18T10:00");
        var start = story.begin(WorkingDuration.parse("PT1H"));

        assertThat(story.goOn(start, "PT30M")).isEqualTo(Instant.parse("2026-11-18T02:30:00Z"));
        assertThat(story.goOn(start, "PT5H")).isEqualTo(Instant.parse("2026-11-18T03:00:00Z"));
        assertThat(story.goOn(start, null)).isEqualTo(start);
    }

    private static DemoStory at(String now) {
        var instant = java.time.LocalDateTime.parse(now).atZone(JAKARTA).toInstant();
        return new DemoStory(WorkingCalendars::perpres, Clock.fixed(instant, ZoneOffset.UTC), new EngineClock());
    }
}
