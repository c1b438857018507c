package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tayang.support.LedgerStep;
import id.tayang.support.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AchievementQueriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final LedgerPeriod YEAR = new LedgerPeriod(LocalDate.of(2026, 1, 1), DAY);

    private LedgerDatabase ledger;
    private Achievement achievement;

    @ParameterizedTest
    @EnumSource
    void ofNothingThereIsNothing(TestDatabase database) {
        on(database);

        assertThat(achievement.steps(YEAR, null, null)).isEmpty();
        assertThat(achievement.days(YEAR, null, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasOnlyCancelledHasNoShareAndNoDuration(TestDatabase database) {
        on(database);
        put(step().ended(DAY, "batal", 7, 7));

        assertThat(achievement.steps(YEAR, null, null)).singleElement().satisfies(step -> {
            assertThat(step.tally()).isEqualTo(new Tally(0, 0, 0, 1, 0));
            assertThat(step.tally().onTimeShare()).isNull();
            assertThat(step.averageWaiting()).isNull();
            assertThat(step.averageTotal()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void theShareIsOfWhatWasJudgedAndAnExtensionDoesNotImproveIt(TestDatabase database) {
        on(database);
        put(step().ended(DAY, "tepat waktu", 10, 50));
        put(step().ended(DAY, "diperpanjang", 10, 90));
        put(step().ended(DAY, "terlambat", 40, 100));
        put(step().ended(DAY, "tepat waktu", 0, 0));
        put(step().ended(DAY, "batal", 900, 900));
        put(step().ended(DAY, "tanpa standar", 0, 60));

        assertThat(achievement.steps(YEAR, null, null)).singleElement().satisfies(step -> {
            assertThat(step.tally().onTimeShare()).isEqualTo(0.5);
            assertThat(step.averageWaiting()).isEqualTo(12);
            assertThat(step.averageWorking()).isEqualTo(60);
            assertThat(step.averageTotal()).isEqualTo(72);
            assertThat(step.longestMinutes()).isEqualTo(140);
        });
    }

    @ParameterizedTest
    @EnumSource
    void twoUnitsAreOneStepOrEachItsOwn(TestDatabase database) {
        on(database);
        put(step().of("sekretariat").ended(DAY, "tepat waktu", 0, 10));
        put(step().of("bidang-ikp").ended(DAY, "terlambat", 0, 30));

        assertThat(achievement.steps(YEAR, null, null))
                .extracting(step -> step.tally().onTimeShare(), StepAchievement::averageWorking)
                .containsExactly(tuple(0.5, 20L));
        assertThat(achievement.steps(YEAR, "rilis", "bidang-ikp"))
                .extracting(step -> step.tally().onTimeShare(), StepAchievement::averageWorking)
                .containsExactly(tuple(0.0, 30L));
        assertThat(achievement.days(YEAR, null, "sekretariat"))
                .containsExactly(new DayTally(DAY, new Tally(1, 0, 0, 0, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void theYearEndsWithItsLastDay(TestDatabase database) {
        on(database);
        put(step().ended(DAY, "tepat waktu", 0, 1));
        put(step().ended(DAY.plusDays(1), "terlambat", 0, 1));

        var next = new LedgerPeriod(DAY.plusDays(1), DAY.plusYears(1));
        assertThat(achievement.days(YEAR, null, null)).extracting(DayTally::day).containsExactly(DAY);
        assertThat(achievement.days(next, null, null)).extracting(DayTally::day).containsExactly(DAY.plusDays(1));
        assertThat(achievement.days(new LedgerPeriod(DAY, DAY.plusDays(1)), "rilis", null))
                .hasSize(2);
        assertThat(achievement.days(YEAR, "lain", null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void stepsStandInTheOrderOfTheSopUnderTheirLastName(TestDatabase database) {
        on(database);
        put(LedgerStep.of("rilis", "c").with("no_langkah", "10").ended(DAY, "batal", 0, 0));
        put(LedgerStep.of("rilis", "b").with("no_langkah", "2").ended(DAY, "batal", 0, 0));
        put(LedgerStep.of("rilis", "x").with("no_langkah", "").ended(DAY, "batal", 0, 0));
        put(LedgerStep.of("rilis", "b").with("nama", "Dulu").ended(DAY.minusDays(1), "batal", 0, 0));
        put(LedgerStep.of("awal", "z").with("no_langkah", "99").ended(DAY, "batal", 0, 0));

        assertThat(achievement.steps(YEAR, null, null))
                .extracting(StepAchievement::activity, StepAchievement::name)
                .containsExactly(tuple("z", "z"), tuple("b", "b"), tuple("c", "c"), tuple("x", "x"));
    }

    private void on(TestDatabase database) {
        ledger = new LedgerDatabase(database);
        achievement = new AchievementQueries(ledger.jdbc);
    }

    private static LedgerStep step() {
        return LedgerStep.of("rilis", "menulis");
    }

    private void put(LedgerStep step) {
        step.put(ledger.jdbc);
        ledger.recap.round();
    }
}
