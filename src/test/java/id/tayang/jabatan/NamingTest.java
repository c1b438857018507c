package id.tayang.jabatan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.TestDatabase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.server.ResponseStatusException;

/** Who may name whom for what time. It is Monday, 23 November 2026, 08.00 WIB. */
class NamingTest {

    private TestOffice office;

    @BeforeEach
    void open() {
        office = TestOffice.on(TestDatabase.H2);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kepala-dinas | kabid      | 2026-11-24T08:00 | 2026-11-24T08:00 | harus sesudah waktu mulai
            kepala-dinas | kabid      | 2026-11-24T08:00 | 2026-11-24T07:59 | Waktu sampai (24 November 2026 07.59 WIB) harus sesudah waktu mulai (24 November 2026 08.00 WIB).
            kepala-dinas | kabid      | 2026-11-20T08:00 | 2026-11-23T08:00 | sudah lewat
            kepala-dinas | kabid      | 1999-11-24T08:00 | 2026-11-30T08:00 | tahun antara 2000 dan 2099
            kepala-dinas | kabid      | 2026-11-24T08:00 | 2126-11-30T08:00 | tahun antara 2000 dan 2099
            kepala-dinas | tamu       | 2026-11-24T08:00 | 2026-11-30T16:00 | Dodi bukan pegawai kantor ini
            kepala-dinas | orang-lain | 2026-11-24T08:00 | 2026-11-30T16:00 | Eka bukan pegawai kantor ini
            kepala-dinas | siapa      | 2026-11-24T08:00 | 2026-11-30T16:00 | tidak punya akun
            kepala-dinas | kadis      | 2026-11-24T08:00 | 2026-11-30T16:00 | Sari sendiri memegang jabatan Kepala Dinas
            opd          | kabid      | 2026-11-24T08:00 | 2026-11-30T16:00 | jabatan yang ada di kantor ini
            camunda-admin| kabid      | 2026-11-24T08:00 | 2026-11-30T16:00 | jabatan yang ada di kantor ini
            """)
    void whatMayNotBeIsRefusedInWords(String position, String person, String from, String to, String words) {
        assertThatThrownBy(() -> office.named(position, person, from, to))
                .isInstanceOf(RefusedNaming.class)
                .hasMessageContaining(words);
        assertThat(office.table.newest(10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 2026-11-24T08:00, true",
        "2026-11-23T08:00, 2026-11-24T08:01, false",
        "2026-11-26T15:59, 2026-11-27T08:00, false",
        "2026-11-26T16:00, 2026-11-27T08:00, true",
        "2026-11-25T08:00, 2026-11-25T09:00, false",
        "2026-11-23T08:00, 2026-12-25T09:00, false",
    })
    void onePositionHasOneSubstituteAtATime(String from, String to, boolean allowed) {
        office.named("kepala-dinas", "kabid", "2026-11-24T08:00", "2026-11-26T16:00");

        if (allowed) {
            assertThat(office.named("kepala-dinas", "penulis", from, to)).isNotNull();
        } else {
            assertThatThrownBy(() -> office.named("kepala-dinas", "penulis", from, to))
                    .hasMessageContaining("Kepala Dinas sudah punya pengganti pada waktu itu: Budi sebagai Plh.,"
                            + " 24 November 2026 08.00 WIB sampai 26 November 2026 16.00 WIB");
        }
    }

    @Test
    void twoDoNotStandInForEachOther() {
        office.named("kepala-dinas", "kabid", "2026-11-24T08:00", "2026-11-26T16:00");

        assertThatThrownBy(() -> office.named("kepala-bidang", "kadis", "2026-11-26T15:00", "2026-11-27T16:00"))
                .isInstanceOf(RefusedNaming.class)
                .hasMessageContaining("melingkar: Kepala Bidang digantikan Sari, lalu Kepala Dinas digantikan Budi.");
        assertThat(office.named("kepala-bidang", "kadis", "2026-11-26T16:00", "2026-11-27T16:00"))
                .isNotNull();
    }

    @Test
    void norDoThreeInARing() {
        office.named("kepala-dinas", "kabid", "2026-11-24T08:00", "2026-11-26T16:00");
        office.named("kepala-bidang", "penulis", "2026-11-24T08:00", "2026-11-25T16:00");

        assertThatThrownBy(() -> office.named("tim-website", "kadis", "2026-11-25T08:00", "2026-11-27T16:00"))
                .hasMessageContaining("Tim Website digantikan Sari, lalu Kepala Dinas digantikan Budi, lalu Kepala"
                        + " Bidang digantikan Cici.");
        // The ring would close only if all three held at one moment.
        assertThat(office.named("tim-website", "kadis", "2026-11-25T16:00", "2026-11-27T16:00"))
                .isNotNull();
    }

    @Test
    void aHolderNamesForHisOwnPositionOnly() {
        var own = TestOffice.proposal("kepala-dinas", "kabid", "2026-11-24T08:00", "2026-11-26T16:00");
        var other = TestOffice.proposal("kepala-bidang", "penulis", "2026-11-24T08:00", "2026-11-26T16:00");

        assertThat(office.naming.name(own, "kadis", false).by()).isEqualTo("kadis");
        assertThatThrownBy(() -> office.naming.name(other, "kadis", false))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("Anda tidak memegang jabatan Kepala Bidang");
    }

    @Test
    void aSubstituteDoesNotHandThePositionOn() {
        office.named("kepala-dinas", "kabid", "2026-11-23T08:00", "2026-11-26T16:00");

        var on = TestOffice.proposal("kepala-dinas", "penulis", "2026-11-27T08:00", "2026-11-28T16:00");
        assertThatThrownBy(() -> office.naming.name(on, "kabid", false)).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void onlyAnAdministratorFillsAVacantPosition() {
        var proposal = new Proposal(
                "kepala-dinas",
                "Plt.",
                "kabid",
                "1/2026",
                LocalDateTime.parse("2026-11-24T08:00"),
                LocalDateTime.parse("2026-12-24T08:00"),
                "Pensiun");

        assertThatThrownBy(() -> office.naming.name(proposal, "kadis", false)).hasMessageContaining("ditetapkan admin");
        assertThat(office.naming.name(proposal, "pengurus", true).title()).isEqualTo("Plt. Kepala Dinas");
    }

    @Test
    void letterReasonAndKindAreAsked() {
        var start = LocalDateTime.parse("2026-11-24T08:00");
        for (var wrong : List.of(
                new Proposal("kepala-dinas", "Plh.", "kabid", " ", start, start.plusDays(1), "Cuti"),
                new Proposal("kepala-dinas", "Plh.", "kabid", "1", start, start.plusDays(1), null),
                new Proposal("kepala-dinas", "Plh.", "kabid", "1\u0000", start, start.plusDays(1), "Cuti"),
                new Proposal("kepala-dinas", "Plh.", "kabid", "x".repeat(101), start, start.plusDays(1), "Cuti"),
                new Proposal("kepala-dinas", "Plh.", "kabid", "1", start, null, "Cuti"),
                new Proposal("kepala-dinas", "a.n.", "kabid", "1", start, start.plusDays(1), "Cuti"),
                new Proposal("kepala-dinas", "Plh.", "", "1", start, start.plusDays(1), "Cuti"))) {
            assertThatThrownBy(() -> office.naming.name(wrong, "pengurus", true))
                    .isInstanceOf(RefusedNaming.class);
        }
    }

    @Test
    void whatIsEnteredLateHoldsFromThenOn() {
        var late = office.named("kepala-dinas", "kabid", "2026-11-20T08:00", "2026-11-26T16:00");

        assertThat(late.effective()).isEqualTo(office.clock.instant());
        assertThat(office.current.positionsOf("kabid")).containsExactly("kepala-dinas");
    }

    @ParameterizedTest
    @EnumSource
    void anEndComesForwardWithAReasonAndTheFirstOneStaysOnRecord(TestDatabase database) {
        try (var tried = TestOffice.on(database)) {
            var standIn = tried.named("kepala-dinas", "kabid", "2026-11-24T08:00", "2026-11-26T16:00");

            tried.naming.end(standIn.id(), LocalDateTime.parse("2026-11-25T12:00"), "Pulang awal", "kadis", false);
            tried.at("2026-11-24T09:00");
            tried.naming.end(standIn.id(), null, "Sudah masuk", "pengurus", true);

            assertThat(tried.current.positionsOf("kabid")).isEmpty();
            assertThat(tried.table.changes())
                    .extracting(EarlierEnd::reason, EarlierEnd::by)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Pulang awal", "kadis"),
                            org.assertj.core.groups.Tuple.tuple("Sudah masuk", "pengurus"));
            assertThat(tried.table.changes().get(0).from()).isEqualTo(standIn.end());
            assertThatThrownBy(() -> tried.naming.end(standIn.id(), null, "Lagi", "pengurus", true))
                    .hasMessageContaining("sudah berakhir");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T16:00, harus sebelum",
        "2026-11-27T16:00, harus sebelum",
        "2026-11-24T08:00, harus sesudah",
        "2026-11-25T08:59, sudah lewat",
    })
    void anEndOnlyComesForwardAndNotIntoThePast(String until, String words) {
        var standIn = office.named("kepala-dinas", "kabid", "2026-11-24T08:00", "2026-11-26T16:00");
        office.at("2026-11-25T09:00");

        assertThatThrownBy(
                        () -> office.naming.end(standIn.id(), LocalDateTime.parse(until), "Pulang", "pengurus", true))
                .isInstanceOf(RefusedNaming.class)
                .hasMessageContaining(words);
    }

    @Test
    void othersDoNotEndIt() {
        var standIn = office.named("kepala-dinas", "kabid", "2026-11-24T08:00", "2026-11-26T16:00");

        assertThatThrownBy(() -> office.naming.end(standIn.id(), null, "Iseng", "kabid", false))
                .isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(() -> office.naming.end(standIn.id(), null, " ", "pengurus", true))
                .isInstanceOf(RefusedNaming.class);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoAdministratorsAtOnceOneIsRefused(TestDatabase database) throws Exception {
        try (var tried = TestOffice.on(database);
                var both = new Both()) {
            var outcomes = both.run(
                    () -> tried.named("kepala-dinas", "kabid", "2026-11-24T08:00", "2026-11-26T16:00"),
                    () -> tried.named("kepala-dinas", "penulis", "2026-11-25T08:00", "2026-11-27T16:00"));

            assertThat(outcomes).containsExactlyInAnyOrder("named", "refused");
            assertThat(tried.table.newest(10)).hasSize(1);
        }
    }

    private static final class Both implements AutoCloseable {
        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

        List<String> run(Callable<?> one, Callable<?> other) throws Exception {
            var start = new CyclicBarrier(2);
            var running = List.of(one, other).stream()
                    .map(work -> threads.submit(() -> {
                        start.await();
                        try {
                            work.call();
                            return "named";
                        } catch (RefusedNaming refused) {
                            return "refused";
                        }
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
