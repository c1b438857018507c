package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.LedgerStep;
import id.tayang.support.TestDatabase;
import id.tayang.support.WorkingCalendars;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverviewQueriesTest {

    /** In Jakarta it is the 20th already. */
    private static final Instant NOW = Instant.parse("2026-11-19T18:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private LedgerDatabase ledger;
    private Overview overview;

    @ParameterizedTest
    @EnumSource
    void anEmptyLedgerSaysNothing(TestDatabase database) {
        on(database);

        assertThat(overview.bySop()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsLateFromSoonFromRunning(TestDatabase database) {
        on(database);
        step().due(NOW.minusMillis(1)).put(ledger.jdbc);
        step().due(NOW).put(ledger.jdbc);
        step().due(NOW.plus(Duration.ofHours(1))).put(ledger.jdbc);
        step().due(NOW.plus(Duration.ofHours(1)).plusMillis(1)).put(ledger.jdbc);
        step().put(ledger.jdbc);
        step().due(NOW.minusSeconds(99)).ended(TODAY, "terlambat", 1, 1).put(ledger.jdbc);

        assertThat(overview.bySop()).containsExactly(new SopOverview("rilis", 5, 1, 2, Tally.NONE));
    }

    @ParameterizedTest
    @EnumSource
    void looksBackThirtyDaysOfTheOffice(TestDatabase database) {
        on(database);
        ended(TODAY, "tepat waktu");
        ended(TODAY.minusDays(29), "terlambat");
        ended(TODAY.minusDays(30), "terlambat");
        ended(TODAY.plusDays(1), "terlambat");
        LedgerStep.of("lain", "a").due(NOW.plusSeconds(60)).put(ledger.jdbc);
        ledger.recap.round();

        assertThat(overview.bySop())
                .containsExactly(
                        new SopOverview("lain", 1, 0, 1, Tally.NONE),
                        new SopOverview("rilis", 0, 0, 0, new Tally(1, 0, 1, 0, 0)));
    }

    private void on(TestDatabase database) {
        ledger = new LedgerDatabase(database);
        overview = new OverviewQueries(ledger.jdbc, Clock.fixed(NOW, ZoneOffset.UTC), WorkingCalendars::perpres);
    }

    private static LedgerStep step() {
        return LedgerStep.of("rilis", "menulis");
    }

    private void ended(LocalDate day, String putusan) {
        step().ended(day, putusan, 1, 1).put(ledger.jdbc);
    }
}
