package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.LedgerStep;
import id.tayang.support.TestDatabase;
import id.tayang.support.WorkingCalendars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamedLedgerRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final LedgerPeriod MONTH = new LedgerPeriod(DAY.withDayOfMonth(1), DAY);

    /** The last moment of the period in Jakarta. */
    private static final Instant END = Instant.parse("2026-12-31T17:00:00Z");

    private LedgerDatabase ledger;
    private LedgerRows rows;

    @ParameterizedTest
    @EnumSource
    void givesWhatEndedInThePeriodAndWhatWasOpenInIt(TestDatabase database) {
        on(database);
        ended("b", DAY);
        ended("a", DAY.withDayOfMonth(1));
        ended("before", DAY.withDayOfMonth(1).minusDays(1));
        ended("after", DAY.plusDays(1));
        LedgerStep.of("rilis", "open").with("dibuat", END.minusMillis(1)).put(ledger.jdbc);
        LedgerStep.of("rilis", "due")
                .due(END)
                .with("dibuat", END.minusMillis(1))
                .put(ledger.jdbc);
        LedgerStep.of("rilis", "later").with("dibuat", END).put(ledger.jdbc);

        assertThat(read(null)).extracting(LedgerRow::name).containsExactly("a", "b", "due", "open");
        assertThat(read("lain")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryValueAsItStands(TestDatabase database) {
        on(database);
        LedgerStep.of("rilis", "menulis")
                .due(END)
                .with("diambil", END.minusSeconds(60))
                .with("oleh", "budi")
                .with("luar", true)
                .ended(DAY, "diperpanjang", 3, 4)
                .put(ledger.jdbc, "Judul", "1/2026");
        LedgerStep.of("rilis", "terbuka").put(ledger.jdbc);

        var read = read("rilis");

        assertThat(read.get(0)).satisfies(row -> {
            assertThat(row.title()).isEqualTo("Judul");
            assertThat(row.number()).isEqualTo("1/2026");
            assertThat(row.person()).isEqualTo("budi");
            assertThat(row.outside()).isTrue();
            assertThat(row.taken()).isEqualTo(END.minusSeconds(60));
            assertThat(row.deadline()).isEqualTo(END);
            assertThat(row.ended()).isEqualTo(Instant.parse("2026-12-31T09:00:00Z"));
            assertThat(row.waitingMinutes()).isEqualTo(3);
            assertThat(row.workingMinutes()).isEqualTo(4);
            assertThat(row.putusan()).isEqualTo(Putusan.DIPERPANJANG);
        });
        assertThat(read.get(1)).satisfies(row -> {
            assertThat(row.title()).isNull();
            assertThat(row.taken()).isNull();
            assertThat(row.deadline()).isNull();
            assertThat(row.ended()).isNull();
            assertThat(row.waitingMinutes()).isNull();
            assertThat(row.putusan()).isEqualTo(Putusan.BERJALAN);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aReaderThatGivesUpIsNotReadTo(TestDatabase database) {
        on(database);
        ended("a", DAY);
        ended("b", DAY);
        var read = new ArrayList<LedgerRow>();

        assertThatThrownBy(() -> rows.read(MONTH, null, row -> {
                    read.add(row);
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");

        assertThat(read).hasSize(1);
    }

    private void on(TestDatabase database) {
        ledger = new LedgerDatabase(database);
        rows = new StreamedLedgerRows(ledger.dataSource, ledger.transactions, WorkingCalendars::perpres);
    }

    private void ended(String step, LocalDate day) {
        LedgerStep.of("rilis", step).ended(day, "tepat waktu", 1, 1).put(ledger.jdbc);
    }

    private List<LedgerRow> read(String sop) {
        var read = new ArrayList<LedgerRow>();
        rows.read(MONTH, sop, read::add);
        return read;
    }
}
