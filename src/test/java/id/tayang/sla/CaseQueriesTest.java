package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.LedgerRows;
import id.tayang.support.TestDatabase;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class CaseQueriesTest {

    private static final Instant ONE = Instant.parse("2026-11-19T01:00:00Z");
    private static final Instant TWO = Instant.parse("2026-11-20T02:30:00Z");

    @ParameterizedTest
    @EnumSource
    void aCaseIsReadWithItsStepsAndWaitsInOrder(TestDatabase database) {
        var jdbc = JdbcClient.create(database.migrated());
        var rows = new LedgerRows(jdbc);
        rows.kasus("k", Map.of("judul", "Rilis banjir", "nomor", "5/2026", "putusan", "terlambat", "selesai", TWO));
        rows.step("b", "k", Map.of("dibuat", TWO, "ulangan", 2, "oleh", "andi", "diambil", TWO, "luar", true));
        rows.step(
                "a",
                "k",
                Map.of("dibuat", ONE, "selesai", TWO, "putusan", "tepat waktu", "tunggu_menit", 3, "kerja_menit", 40));
        rows.step("c", "lain", Map.of());
        rows.insert(
                "jeda_sla", Map.of("id", "j", "kasus", "k", "aktivitas", "Event", "nama", "Data masuk", "mulai", ONE));
        var ledger = new CaseQueries(jdbc);

        assertThat(ledger.find("k"))
                .hasValueSatisfying(kasus -> assertThat(kasus)
                        .extracting("judul", "nomor", "putusan", "selesai", "lamaMenit")
                        .containsExactly("Rilis banjir", "5/2026", "terlambat", TWO, null));
        assertThat(ledger.find("tidak-ada")).isEmpty();
        assertThat(ledger.steps("k")).extracting(LedgerStep::id).containsExactly("a", "b");
        assertThat(ledger.steps("k").get(0))
                .extracting("selesai", "tungguMenit", "kerjaMenit", "putusan", "oleh")
                .containsExactly(TWO, 3L, 40L, Putusan.TEPAT_WAKTU, null);
        assertThat(ledger.steps("k").get(1))
                .extracting("ulangan", "oleh", "diambil", "luar", "tenggat", "tungguMenit")
                .containsExactly(2, "andi", TWO, true, null, null);
        assertThat(ledger.waits("k")).containsExactly(new WaitRow("Data masuk", ONE, null));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDoneIsKeptWithItsReason(TestDatabase database) {
        var log = new ActionLog(JdbcClient.create(database.migrated()));
        var first = new ActionRow("t", "k", Tindakan.PERPANJANG, "admin", ONE, "Listrik padam", "a", "b");
        var second = new ActionRow("t", "k", Tindakan.INGATKAN, "admin", TWO, "Segera", null, null);
        log.add(second);
        log.add(first);
        log.add(new ActionRow("lain", "k", Tindakan.ALIHKAN, "admin", TWO, "Cuti", "a", "b"));

        assertThat(log.of("k")).hasSize(3).startsWith(first);
        assertThat(log.last(step("t"))).contains(second);
        assertThat(log.last(step("baru"))).isEmpty();
    }

    private static LedgerStep step(String id) {
        return new LedgerStep(
                id,
                "k",
                "d",
                "1",
                "A",
                "A",
                "unit",
                "unit",
                false,
                null,
                1,
                null,
                ONE,
                null,
                null,
                null,
                null,
                null,
                null,
                Putusan.BERJALAN);
    }
}
