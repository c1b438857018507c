package id.tayang.document;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaBookTest {

    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");
    private static final Instant NEW_YEAR_IN_MAKASSAR = Instant.parse("2026-12-31T16:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aCaseKeepsItsNumberInARegister(TestDatabase database) {
        var book = book(database, NEW_YEAR_IN_MAKASSAR).book;

        assertThat(book.number("agenda", agenda("a"))).isEqualTo("500.12.11/1/DISKOMINFO/2027");
        assertThat(book.number("agenda", agenda("b"))).isEqualTo("500.12.11/2/DISKOMINFO/2027");
        assertThat(book.number("agenda", agenda("a"))).isEqualTo("500.12.11/1/DISKOMINFO/2027");
        assertThat(book.number("permohonan", agenda("a"))).isEqualTo("500.12.6/1/DISKOMINFO/2027");
    }

    @ParameterizedTest
    @EnumSource
    void theSequenceBeginsAnewWithTheYearOfTheOffice(TestDatabase database) {
        var dataSource = database.migrated();
        var before = beans(dataSource, NEW_YEAR_IN_MAKASSAR.minusSeconds(1)).book;
        var after = beans(dataSource, NEW_YEAR_IN_MAKASSAR).book;

        assertThat(before.number("agenda", agenda("a"))).isEqualTo("500.12.11/1/DISKOMINFO/2026");
        assertThat(before.number("agenda", agenda("b"))).isEqualTo("500.12.11/2/DISKOMINFO/2026");
        assertThat(after.number("agenda", agenda("c"))).isEqualTo("500.12.11/1/DISKOMINFO/2027");
    }

    @ParameterizedTest
    @EnumSource
    void aRolledBackNumberGoesToTheNextCase(TestDatabase database) {
        var beans = book(database, NEW_YEAR_IN_MAKASSAR);

        beans.transaction.executeWithoutResult(status -> {
            beans.book.number("agenda", agenda("a"));
            status.setRollbackOnly();
        });

        assertThat(beans.book.number("agenda", agenda("b"))).contains("/1/");
        assertThat(beans.book.find("agenda", "a")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void manyCasesAtOnceLeaveNoGapAndNoDouble(TestDatabase database) throws Exception {
        var beans = book(database, NEW_YEAR_IN_MAKASSAR);
        var threads = 12;
        var perThread = 12;
        var together = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        var work = new ArrayList<Callable<Void>>();
        for (var thread = 0; thread < threads; thread++) {
            var name = "t" + thread;
            work.add(() -> {
                together.await();
                for (var i = 0; i < perThread; i++) {
                    var kasus = name + "-" + i;
                    var breaksOff = i % 3 == 0;
                    beans.transaction.executeWithoutResult(status -> {
                        beans.book.number("agenda", agenda(kasus));
                        if (breaksOff) {
                            status.setRollbackOnly();
                        }
                    });
                }
                // Every thread also asks for one and the same case.
                beans.book.number("agenda", agenda("shared"));
                return null;
            });
        }
        for (Future<Void> result : pool.invokeAll(work)) {
            result.get();
        }
        pool.shutdown();

        var expected = threads * perThread * 2 / 3 + 1;
        var sequence = beans.jdbc
                .sql("select urut from buku_agenda")
                .query(Integer.class)
                .list();
        assertThat(sequence).doesNotHaveDuplicates();
        assertThat(sequence.stream().collect(toSet()))
                .isEqualTo(rangeClosed(1, expected).boxed().collect(toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void aLongTitleIsCutAndNotRefused(TestDatabase database) {
        var beans = book(database, NEW_YEAR_IN_MAKASSAR);

        beans.book.number("agenda", agenda("a", "x".repeat(499) + "🏛️ dan seterusnya"));

        var perihal = beans.jdbc
                .sql("select perihal from buku_agenda")
                .query(String.class)
                .single();
        assertThat(perihal).isEqualTo("x".repeat(499) + "…");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownRegisterIsNamed(TestDatabase database) {
        var book = book(database, NEW_YEAR_IN_MAKASSAR).book;

        assertThatThrownBy(() -> book.number("surat", agenda("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Register \"surat\" tidak dikenal. Yang ada: agenda, permohonan");
    }

    private DocumentBeans book(TestDatabase database, Instant now) {
        return beans(database.migrated(), now);
    }

    private DocumentBeans beans(DataSource dataSource, Instant now) {
        return new DocumentBeans(dataSource, Clock.fixed(now, ZoneId.of("UTC")), MAKASSAR, folder);
    }

    private static Agenda agenda(String kasus) {
        return agenda(kasus, "Rilis peresmian pasar");
    }

    private static Agenda agenda(String kasus, String perihal) {
        return new Agenda(
                kasus,
                "rilis-website",
                NEW_YEAR_IN_MAKASSAR,
                null,
                perihal,
                null,
                null,
                "tim-website",
                null,
                null,
                null);
    }
}
