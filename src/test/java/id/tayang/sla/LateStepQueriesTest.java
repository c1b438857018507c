package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.LedgerStep;
import id.tayang.support.TestDatabase;
import id.tayang.support.WorkingCalendars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LateStepQueriesTest {

    /** Monday 23 November 2026, 09:00 in Jakarta; the office opened at 07:30. */
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private static final Instant FRIDAY_16_00 = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant MONDAY_08_00 = Instant.parse("2026-11-23T01:00:00Z");

    private LedgerDatabase ledger;
    private LateSteps late;

    @ParameterizedTest
    @EnumSource
    void saysWhatIsLateAndSinceHowMuchWorkingTime(TestDatabase database) {
        on(database);
        var task = step().due(FRIDAY_16_00)
                .with("tenggat_awal", FRIDAY_16_00.minusSeconds(3600))
                .with("dibuat", FRIDAY_16_00.minusSeconds(1800))
                .with("oleh", "budi")
                .put(ledger.jdbc, "Panen raya", "500.12/1");
        step().due(NOW.plusSeconds(1)).put(ledger.jdbc);
        step().due(FRIDAY_16_00)
                .ended(LocalDate.of(2026, 11, 20), "terlambat", 1, 1)
                .put(ledger.jdbc);
        step().put(ledger.jdbc);

        var page = late.find(all(LateOrder.DEADLINE, false, 0, 10));

        assertThat(page.total()).isOne();
        assertThat(page.steps()).singleElement().satisfies(step -> {
            assertThat(step.task()).isEqualTo(task);
            assertThat(step.title()).isEqualTo("Panen raya");
            assertThat(step.number()).isEqualTo("500.12/1");
            assertThat(step.holder()).isEqualTo("budi");
            assertThat(step.extended()).isTrue();
            assertThat(step.minutesLate()).as("30 on Friday, 90 on Monday").isEqualTo(120);
            assertThat(step.minutesOld()).isEqualTo(150);
        });
    }

    @ParameterizedTest
    @EnumSource
    void isNarrowedByEachFilter(TestDatabase database) {
        on(database);
        LedgerStep.of("rilis", "a")
                .due(FRIDAY_16_00)
                .of("sekretariat")
                .with("pelaksana", "unit-kerja")
                .put(ledger.jdbc);
        LedgerStep.of("rilis", "b")
                .due(MONDAY_08_00)
                .of("tim-website")
                .with("pelaksana", "tim-website")
                .put(ledger.jdbc);
        LedgerStep.of("press", "c")
                .due(FRIDAY_16_00)
                .of("kepala-dinas")
                .with("pelaksana", "kepala-dinas")
                .put(ledger.jdbc);

        assertThat(names("rilis", null, null, 0)).containsExactlyInAnyOrder("a", "b");
        assertThat(names(null, "sekretariat", null, 0)).containsExactly("a");
        assertThat(names(null, null, "kepala-dinas", 0)).containsExactly("c");
        assertThat(names(null, null, null, 60)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(names(null, null, null, 61)).containsExactlyInAnyOrder("a", "c");
        assertThat(names(null, null, null, 120)).containsExactlyInAnyOrder("a", "c");
        assertThat(names(null, null, null, 121)).isEmpty();
        assertThat(names("rilis", "kepala-dinas", null, 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isSortedBothWays(TestDatabase database) {
        on(database);
        var later = FRIDAY_16_00.plusSeconds(60);
        LedgerStep.of("rilis", "b").due(FRIDAY_16_00).with("dibuat", later).put(ledger.jdbc, "Zebra", null);
        LedgerStep.of("rilis", "a").due(MONDAY_08_00).put(ledger.jdbc, "Angsa", null);
        LedgerStep.of("rilis", "c")
                .due(later)
                .with("dibuat", later.plusSeconds(1))
                .put(ledger.jdbc);

        assertThat(order(LateOrder.DEADLINE, false)).containsExactly("b", "c", "a");
        assertThat(order(LateOrder.DEADLINE, true)).containsExactly("a", "c", "b");
        assertThat(order(LateOrder.CREATED, false)).containsExactly("a", "b", "c");
        assertThat(order(LateOrder.STEP, true)).containsExactly("c", "b", "a");
        assertThat(order(LateOrder.CASE, false)).containsExactly("a", "b", "c");
        assertThat(order(LateOrder.CASE, true)).as("without a title last").containsExactly("b", "a", "c");
    }

    @ParameterizedTest
    @EnumSource
    void pagesShowEveryStepOnce(TestDatabase database) {
        on(database);
        Stream.generate(() -> step().due(FRIDAY_16_00)).limit(25).forEach(step -> step.put(ledger.jdbc));

        var seen = new ArrayList<String>();
        for (var page = 0; page < 4; page++) {
            var found = late.find(all(LateOrder.STEP, true, page, 10));
            assertThat(found.total()).isEqualTo(25);
            found.steps().forEach(step -> seen.add(step.task()));
        }

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void nobodyGetsEverythingAtOnce() {
        assertThatThrownBy(() -> all(LateOrder.STEP, false, 0, 101)).hasMessageContaining("1 sampai 100");
        assertThatThrownBy(() -> all(LateOrder.STEP, false, 0, 0)).hasMessageContaining("1 sampai 100");
        assertThatThrownBy(() -> all(LateOrder.STEP, false, -1, 10)).hasMessageContaining("kurang dari nol");
    }

    private void on(TestDatabase database) {
        ledger = new LedgerDatabase(database);
        late = new LateStepQueries(ledger.jdbc, Clock.fixed(NOW, ZoneOffset.UTC), WorkingCalendars::perpres);
    }

    private static LedgerStep step() {
        return LedgerStep.of("rilis", "menulis");
    }

    private static LateQuery all(LateOrder order, boolean descending, int page, int size) {
        return new LateQuery(null, null, null, 0, order, descending, page, size);
    }

    private List<String> names(String sop, String unit, String pelaksana, long minutes) {
        var query = new LateQuery(sop, unit, pelaksana, minutes, LateOrder.DEADLINE, false, 0, 100);
        var found = late.find(query);
        assertThat(found.total()).isEqualTo(found.steps().size());
        return found.steps().stream().map(LateStep::name).toList();
    }

    private List<String> order(LateOrder order, boolean descending) {
        return late.find(all(order, descending, 0, 10)).steps().stream()
                .map(LateStep::name)
                .toList();
    }
}
