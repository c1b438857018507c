package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.LedgerStep;
import id.tayang.support.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class RecapTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private LedgerDatabase ledger;

    @ParameterizedTest
    @EnumSource
    void countsEveryVerdictAndTheMinutesOfWhatWasDone(TestDatabase database) {
        on(database);
        ended("tepat waktu", 10, 20);
        ended("terlambat", 5, 90);
        ended("diperpanjang", 0, 1);
        ended("tanpa standar", 1, 2);
        ended("batal", 500, 500);
        step().put(ledger.jdbc);

        ledger.recap.round();

        assertThat(recap()).singleElement().satisfies(row -> {
            assertThat(numbers(row))
                    .isEqualTo(Map.of(
                            "tepat_waktu",
                            1L,
                            "terlambat",
                            1L,
                            "diperpanjang",
                            1L,
                            "tanpa_standar",
                            1L,
                            "batal",
                            1L,
                            "tunggu_menit",
                            16L,
                            "kerja_menit",
                            113L,
                            "terlama_menit",
                            95L));
        });
        assertThat(flagged()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameAgainAndTakesWhatIsNew(TestDatabase database) {
        on(database);
        ended("tepat waktu", 1, 1);
        ledger.recap.round();
        var first = recap();
        ledger.jdbc.sql("update langkah_sla set perlu_rekap = true").update();
        ledger.recap.round();
        assertThat(recap()).isEqualTo(first);

        ended("terlambat", 1, 1);
        ledger.recap.round();

        assertThat(recap())
                .singleElement()
                .satisfies(row -> assertThat(numbers(row))
                        .containsEntry("tepat_waktu", 1L)
                        .containsEntry("terlambat", 1L));
    }

    @ParameterizedTest
    @EnumSource
    void aDayASopAStepAndAUnitEachHaveALineOfTheirOwn(TestDatabase database) {
        on(database);
        step().ended(DAY, "batal", 0, 0).put(ledger.jdbc);
        step().ended(DAY, "batal", 0, 0).of("bidang-ikp").put(ledger.jdbc);
        step().ended(DAY.plusDays(1), "batal", 0, 0).put(ledger.jdbc);
        LedgerStep.of("rilis", "lain").ended(DAY, "batal", 0, 0).put(ledger.jdbc);
        LedgerStep.of("lain", "menulis").ended(DAY, "batal", 0, 0).put(ledger.jdbc);

        ledger.recap.round();

        assertThat(recap())
                .hasSize(5)
                .allSatisfy(row -> assertThat(numbers(row))
                        .containsEntry("batal", 1L)
                        .containsEntry("kerja_menit", 0L)
                        .containsEntry("terlama_menit", 0L));
    }

    @ParameterizedTest
    @EnumSource
    void takesTheNameFromTheNewestRow(TestDatabase database) {
        on(database);
        step().with("nama", "Zaman dulu")
                .with("no_langkah", "9")
                .ended(DAY, "batal", 0, 0)
                .with("selesai", DAY.atStartOfDay().atOffset(ZoneOffset.UTC))
                .put(ledger.jdbc);
        step().with("nama", "Menulis")
                .with("no_langkah", "2")
                .ended(DAY, "batal", 0, 0)
                .put(ledger.jdbc);

        ledger.recap.round();

        assertThat(recap())
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("nama", "Menulis").containsEntry("no_langkah", "2"));
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheWorkToTheNodeThatIsAtIt(TestDatabase database) {
        on(database);
        ended("tepat waktu", 1, 1);

        ledger.transaction.executeWithoutResult(other -> {
            ledger.jdbc.sql("select id from rekap_kunci for update").query().singleRow();
            inAnotherThread(ledger.recap::round);
        });

        assertThat(recap()).isEmpty();
        ledger.recap.round();
        assertThat(recap()).hasSize(1);
    }

    /** Flagged by a transaction that has not ended yet: it is neither waited for nor forgotten. */
    @ParameterizedTest
    @EnumSource
    void aStepThatEndsMeanwhileIsCountedInTheNextRound(TestDatabase database) {
        on(database);
        ended("tepat waktu", 1, 1);
        var late = step().put(ledger.jdbc);

        ledger.transaction.executeWithoutResult(completion -> {
            end(late);
            inAnotherThread(ledger.recap::round);
        });

        assertThat(flagged()).isOne();
        assertThat(numbers(recap().get(0))).containsEntry("tepat_waktu", 1L).containsEntry("terlambat", 0L);
        ledger.recap.round();
        assertThat(numbers(recap().get(0))).containsEntry("tepat_waktu", 1L).containsEntry("terlambat", 1L);
    }

    /** After the count, before the flags are cleared. */
    @ParameterizedTest
    @EnumSource
    void aStepThatEndsInTheMiddleOfARoundIsNotForgotten(TestDatabase database) {
        on(database);
        ended("tepat waktu", 1, 1);
        var late = step().put(ledger.jdbc);
        var interrupted = new JdbcTemplate(ledger.dataSource) {
            private boolean once = true;

            @Override
            public int[] batchUpdate(String sql, List<Object[]> values) {
                if (once && sql.startsWith("update")) {
                    once = false;
                    inAnotherThread(() -> end(late));
                }
                return super.batchUpdate(sql, values);
            }
        };

        new Recap(ledger.jdbc, interrupted, ledger.transaction).round();

        assertThat(flagged()).isZero();
        assertThat(numbers(recap().get(0))).containsEntry("tepat_waktu", 1L).containsEntry("terlambat", 1L);
    }

    @ParameterizedTest
    @EnumSource
    void twoNodesAndManyCompletionsLoseNothing(TestDatabase database) throws Exception {
        on(database);
        var steps = Stream.generate(() -> step().put(ledger.jdbc)).limit(120).toList();
        var completing = new AtomicBoolean(true);
        var threads = Executors.newFixedThreadPool(4);
        for (var node = 0; node < 2; node++) {
            threads.submit(() -> {
                while (completing.get()) {
                    ledger.recap.round();
                }
            });
        }
        var half = steps.size() / 2;
        var work = List.of(
                threads.submit(() -> steps.subList(0, half).forEach(this::end)),
                threads.submit(() -> steps.subList(half, steps.size()).forEach(this::end)));
        for (var one : work) {
            one.get(60, TimeUnit.SECONDS);
        }
        completing.set(false);
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        ledger.recap.round();

        assertThat(flagged()).isZero();
        assertThat(numbers(recap().get(0))).containsEntry("terlambat", 120L);
    }

    private void on(TestDatabase database) {
        ledger = new LedgerDatabase(database);
    }

    private static LedgerStep step() {
        return LedgerStep.of("rilis", "menulis");
    }

    private void ended(String putusan, long waiting, long working) {
        step().ended(DAY, putusan, waiting, working).put(ledger.jdbc);
    }

    /** As the engine's side does it. */
    private void end(String id) {
        ledger.jdbc
                .sql("""
                update langkah_sla set putusan = 'terlambat', hari = :day, selesai = :now, tunggu_menit = 1, kerja_menit = 1,
                    perlu_rekap = true where id = :id
                """)
                .param("day", DAY)
                .param("now", DAY.atTime(8, 0).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static void inAnotherThread(Runnable work) {
        var thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Map<String, Object>> recap() {
        return ledger.jdbc
                .sql("select * from rekap_sla order by hari, sop, aktivitas, unit")
                .query()
                .listOfRows();
    }

    private static Map<String, Long> numbers(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(column -> column.getValue() instanceof Number)
                .collect(Collectors.toMap(
                        column -> column.getKey().toLowerCase(), column -> ((Number) column.getValue()).longValue()));
    }

    private long flagged() {
        return ledger.jdbc
                .sql("select count(*) from langkah_sla where perlu_rekap = true")
                .query(Long.class)
                .single();
    }
}
