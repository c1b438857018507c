package id.tayang.kelengkapan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tayang.support.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TandaTableTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    private TandaTable table;

    @ParameterizedTest
    @EnumSource
    void whatWasSaidLastCounts(TestDatabase database) {
        start(database);
        var tick = tanda("t1", 1, Tanda.ADA, "", null);
        var none = tanda("t1", 1, Tanda.TIDAK_ADA, "", "Panitia tidak membuat laporan");

        table.put(tick);
        table.put(none);
        table.put(none);

        assertThat(table.of("k")).containsExactly(none);
        assertThat(table.of("lain")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void filesStandBesideEachOtherInPlaceOfTheExcuse(TestDatabase database) {
        start(database);
        table.put(tanda("t1", 1, Tanda.TIDAK_ADA, "", "Menyusul besok pagi"));
        table.put(tanda("t1", 1, Tanda.BERKAS, "a", null));
        table.put(tanda("t1", 1, Tanda.BERKAS, "b", null));
        table.put(tanda("t1", 1, Tanda.BERKAS, "b", null));

        assertThat(table.of("k")).extracting(Tanda::berkas).containsExactly("a", "b");
    }

    @ParameterizedTest
    @EnumSource
    void takingBackTouchesThatItemOfThatTaskOnly(TestDatabase database) {
        start(database);
        table.put(tanda("t1", 1, Tanda.ADA, "", null));
        table.put(tanda("t1", 2, Tanda.ADA, "", null));
        table.put(tanda("t2", 1, Tanda.ADA, "", null));

        table.remove("t1", 1);

        assertThat(table.of("k"))
                .extracting(Tanda::tugas, Tanda::butir)
                .containsExactly(tuple("t1", 2), tuple("t2", 1));
    }

    @ParameterizedTest
    @EnumSource
    void theArchiveSaysWhoVouchedForWhat(TestDatabase database) {
        start(database);
        table.put(tanda("t1", 1, Tanda.TIDAK_ADA, "", "Menyusul besok pagi"));
        table.put(tanda("t1", 2, Tanda.BERKAS, "a", null));

        var entries = new KelengkapanInArchive(table).of("k");

        assertThat(entries.get(0).path("alasan").asText()).isEqualTo("Menyusul besok pagi");
        assertThat(entries.get(0).path("oleh").asText()).isEqualTo("tim-website");
        assertThat(entries.get(0).path("pada").asText()).isEqualTo("2026-11-20T03:00:00Z");
        assertThat(entries.get(1).path("berkas").asText()).isEqualTo("a");
        assertThat(entries.get(1).path("butir").asText()).isEqualTo("Butir 2");
    }

    private void start(TestDatabase database) {
        var source = database.migrated();
        table = new TandaTable(
                JdbcClient.create(source), new TransactionTemplate(new DataSourceTransactionManager(source)));
    }

    private static Tanda tanda(String tugas, int butir, String tanda, String berkas, String alasan) {
        return new Tanda("k", tugas, "Activity_A", butir, "Butir " + butir, tanda, berkas, alasan, "tim-website", NOW);
    }
}
