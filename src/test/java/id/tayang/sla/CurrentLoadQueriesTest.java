package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.LedgerStep;
import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurrentLoadQueriesTest {

    private static final Instant NOW = Instant.parse("2026-11-19T18:00:00Z");

    @ParameterizedTest
    @EnumSource
    void countsWhatIsOpenAndLateAndFindsTheOldestThatNobodyNoticed(TestDatabase database) {
        var jdbc = new LedgerDatabase(database).jdbc;
        due(90).with("lewat_dicatat", NOW.minusSeconds(89)).put(jdbc);
        due(7).put(jdbc);
        due(3).put(jdbc);
        due(0).put(jdbc);
        LedgerStep.of("rilis", "menulis").put(jdbc);
        due(500).ended(LocalDate.of(2026, 11, 19), "terlambat", 1, 1).put(jdbc);
        LedgerStep.of("lain", "menulis").due(NOW.plusSeconds(1)).put(jdbc);

        assertThat(new CurrentLoadQueries(jdbc, Clock.fixed(NOW, ZoneOffset.UTC)).bySop())
                .containsExactly(
                        new SopLoad("lain", 1, 0, Duration.ZERO), new SopLoad("rilis", 5, 3, Duration.ofSeconds(7)));
    }

    private static LedgerStep due(int secondsAgo) {
        return LedgerStep.of("rilis", "menulis").due(NOW.minusSeconds(secondsAgo));
    }
}
