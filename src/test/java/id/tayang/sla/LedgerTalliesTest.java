package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.support.LedgerRows;
import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerTalliesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final LedgerPeriod PERIOD =
            new LedgerPeriod(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-20"));

    private static final Sop SOP = new Sop(
            "uji",
            "uji:2:b",
            2,
            null,
            "Uji",
            List.of(),
            Set.of(),
            List.of(
                    new Langkah("Activity_A", "Memeriksa", "unit", "PT1H", Map.of("sop.no", "1")),
                    new Langkah("Activity_B", "Menyetujui", "kepala", null, Map.of("sop.no", "2"))),
            Map.of(),
            List.of());

    @ParameterizedTest
    @EnumSource
    void whatRunsAndWhatIsLateIsCountedForThisVersion(TestDatabase database) {
        var jdbc = JdbcClient.create(database.migrated());
        var rows = new LedgerRows(jdbc);
        step(rows, "1", Map.of("tenggat", NOW.minusSeconds(1)));
        step(rows, "2", Map.of("tenggat", NOW));
        step(rows, "3", Map.of());
        step(rows, "4", Map.of("tenggat", NOW.minusSeconds(1), "putusan", "terlambat"));
        step(rows, "5", Map.of("tenggat", NOW.minusSeconds(1), "definisi", "uji:1:a"));

        var tally = tallies(jdbc).get(0);

        assertThat(tally.berjalan()).isEqualTo(3);
        assertThat(tally.terlambatSekarang()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theShareIsThatOfAllUnitsInThePeriod(TestDatabase database) {
        var jdbc = JdbcClient.create(database.migrated());
        var rows = new LedgerRows(jdbc);
        rows.day("2026-11-01", "uji", "Activity_A", "unit.satu", Map.of("tepat_waktu", 2, "diperpanjang", 1));
        rows.day("2026-11-20", "uji", "Activity_A", "unit.dua", Map.of("tepat_waktu", 1, "batal", 5));
        rows.day("2026-11-20", "uji", "Activity_A", "unit.tiga", Map.of("terlambat", 1, "tanpa_standar", 3));
        rows.day("2026-10-31", "uji", "Activity_A", "unit.satu", Map.of("terlambat", 50));
        rows.day("2026-11-21", "uji", "Activity_A", "unit.satu", Map.of("terlambat", 50));
        rows.day("2026-11-20", "lain", "Activity_A", "unit.satu", Map.of("terlambat", 50));
        rows.day("2026-11-20", "uji", "Activity_B", "kepala", Map.of("tanpa_standar", 4));

        var tallies = tallies(jdbc);

        assertThat(tallies.get(0))
                .isEqualTo(new StepTally("Activity_A", "1", "Memeriksa", "1 jam", 0, 0, 3, 1, 1, 0.6));
        assertThat(tallies.get(1)).isEqualTo(new StepTally("Activity_B", "2", "Menyetujui", "", 0, 0, 0, 0, 0, null));
    }

    private static void step(LedgerRows rows, String id, Map<String, ?> values) {
        var row = new java.util.HashMap<String, Object>(Map.of("definisi", "uji:2:b"));
        row.putAll(values);
        rows.step(id, "k" + id, row);
    }

    private static List<StepTally> tallies(JdbcClient jdbc) {
        return new LedgerTallies(jdbc, Clock.fixed(NOW, ZoneOffset.UTC)).of(SOP, PERIOD);
    }
}
