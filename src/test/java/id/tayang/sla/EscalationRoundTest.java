package id.tayang.sla;

import static id.tayang.sla.EscalatingOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.TestDatabase;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On both databases, with steps of one hour made on Monday 23 November 2026 at 08:00 unless a test says otherwise. */
class EscalationRoundTest {

    @ParameterizedTest
    @EnumSource
    void tellsTheGroupThenTheHolderThenTheSuperior(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.titled("Pelatihan guru", null);
        office.step("t", "PT1H", at(23, "08:00"));

        office.roundAt(23, "08:44");
        assertThat(office.newMail()).isEmpty();

        office.roundAt(23, "08:45");
        assertThat(office.newMail())
                .containsExactly(
                        "ani: Tenggat sudah dekat: Menulis rilis – Pelatihan guru",
                        "budi: Tenggat sudah dekat: Menulis rilis – Pelatihan guru");
        assertThat(office.stage("t")).isEqualTo(1);
        assertThat(office.next("t")).isEqualTo(at(23, "09:00"));

        office.change("t", "oleh = 'budi'");
        office.roundAt(23, "09:00");
        assertThat(office.newMail()).containsExactly("budi: Lewat tenggat: Menulis rilis – Pelatihan guru");
        assertThat(office.stage("t")).isEqualTo(2);
        assertThat(office.next("t")).isEqualTo(at(23, "10:00"));
        assertThat(office.readers).isEmpty();

        office.roundAt(23, "10:01");
        assertThat(office.newMail())
                .containsExactly(
                        "budi: Lewat tenggat, diteruskan kepada Kasi Publikasi: Menulis rilis – Pelatihan guru",
                        "kasi: Lewat tenggat, diteruskan kepada Anda: Menulis rilis – Pelatihan guru");
        assertThat(office.stage("t")).isEqualTo(3);
        assertThat(office.next("t")).isNull();

        office.roundAt(27, "10:00");
        assertThat(office.newMail()).isEmpty();
        assertThat(office.readers).containsExactly("kepala-seksi t");
    }

    @ParameterizedTest
    @EnumSource
    void repeatsNothing(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.step("t", "PT1H", at(23, "08:00"));

        office.roundAt(23, "09:10");
        office.round.run();
        office.change("t", "eskalasi_tahap = 0, eskalasi_pada = tenggat");
        office.round.run();

        assertThat(office.mail())
                .containsExactly(
                        "ani: Lewat tenggat: Menulis rilis – Rilis Uji",
                        "budi: Lewat tenggat: Menulis rilis – Rilis Uji");
    }

    @ParameterizedTest
    @CsvSource({
        "H2, 23, 07:29",
        "H2, 23, 12:30",
        "H2, 23, 16:01",
        "H2, 28, 10:00",
        "POSTGRESQL, 23, 12:30",
        "POSTGRESQL, 29, 10:00"
    })
    void writesInWorkingTimeOnly(TestDatabase database, int day, String time) {
        var office = new EscalatingOffice(database);
        office.step("t", "PT1H", at(20, "08:00"));

        office.roundAt(day, time);

        assertThat(office.mail()).isEmpty();
        assertThat(office.stage("t")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void afterANightOffTheMostAdvancedGoesOutAlone(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.step("alles", "PT1H", at(20, "13:30"));
        office.step("dua", "PT1H", at(20, "15:15"));
        office.step("satu", "PT1H", at(20, "15:40"));

        office.roundAt(23, "07:30");

        assertThat(office.stage("alles")).isEqualTo(3);
        assertThat(office.stage("dua")).isEqualTo(2);
        assertThat(office.stage("satu")).isEqualTo(1);
        assertThat(office.mail())
                .containsExactly(
                        "ani: Lewat tenggat, diteruskan kepada Kasi Publikasi: Menulis rilis – Rilis Uji",
                        "ani: Lewat tenggat: Menulis rilis – Rilis Uji",
                        "ani: Tenggat sudah dekat: Menulis rilis – Rilis Uji",
                        "budi: Lewat tenggat, diteruskan kepada Kasi Publikasi: Menulis rilis – Rilis Uji",
                        "budi: Lewat tenggat: Menulis rilis – Rilis Uji",
                        "budi: Tenggat sudah dekat: Menulis rilis – Rilis Uji",
                        "kasi: Lewat tenggat, diteruskan kepada Anda: Menulis rilis – Rilis Uji");
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsForTheServerIsOvertakenByWhatFollows(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.step("t", "PT1H", at(23, "08:00"));

        office.roundAt(23, "08:50");
        office.roundAt(23, "09:00");
        office.roundAt(23, "10:00");

        assertThat(office.mail())
                .hasSize(3)
                .allSatisfy(subject -> assertThat(subject).contains("diteruskan kepada"));
    }

    @ParameterizedTest
    @EnumSource
    void manyAtOnceBecomeADigestForWhoGetsThemAll(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.titled("Pelatihan guru", "12/2026");
        for (var n = 1; n <= 3; n++) {
            office.step("ani-" + n, "staf", "ani", "PT1H", at(23, "08:0" + n));
        }
        office.step("grup", "PT1H", at(23, "08:00"));

        office.roundAt(23, "09:05");

        assertThat(office.mail())
                .containsExactly(
                        "ani: 4 langkah mendekati atau melewati tenggat",
                        "budi: Lewat tenggat: Menulis rilis – Pelatihan guru");
        assertThat(office.body("ani"))
                .contains("1. [Lewat tenggat] 2. Menulis rilis: terlambat: 5 menit waktu kerja")
                .contains("4. [Lewat tenggat]")
                .contains("https://tayang.bantenprov.go.id/camunda/app/tasklist/default/#/?task=grup")
                .contains("https://tayang.bantenprov.go.id/camunda/app/tasklist/default/#/?task=ani-3")
                .contains("nomor: 12/2026");
    }

    @ParameterizedTest
    @EnumSource
    void aFloodIsWorkedOffInOneRound(TestDatabase database) {
        var office = new EscalatingOffice(database);
        IntStream.range(0, 402).forEach(n -> office.step("t" + n, "staf", "ani", "PT1H", at(23, "08:00")));

        office.roundAt(23, "09:05");

        assertThat(office.mail())
                .containsExactly(
                        "ani: 2 langkah mendekati atau melewati tenggat",
                        "ani: 200 langkah mendekati atau melewati tenggat",
                        "ani: 200 langkah mendekati atau melewati tenggat");
    }

    @ParameterizedTest
    @EnumSource
    void whoIsBothHolderAndSuperiorGetsOne(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.join("ani", "kepala-seksi");
        office.step("t", "PT1H", at(23, "08:00"));

        office.roundAt(23, "11:00");

        assertThat(office.mail())
                .containsExactly(
                        "ani: Lewat tenggat, diteruskan kepada Anda: Menulis rilis – Rilis Uji",
                        "budi: Lewat tenggat, diteruskan kepada Kasi Publikasi: Menulis rilis – Rilis Uji",
                        "kasi: Lewat tenggat, diteruskan kepada Anda: Menulis rilis – Rilis Uji");
    }

    @ParameterizedTest
    @EnumSource
    void staysWithTheBreachWhereNobodyStandsAbove(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.step("t", "kepala-dinas", null, "PT1H", at(23, "08:00"));

        office.roundAt(23, "11:00");

        assertThat(office.mail()).containsExactly("kadis: Lewat tenggat: Menulis rilis – Rilis Uji");
        assertThat(office.stage("t")).isEqualTo(2);
        assertThat(office.next("t")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingOfWhatIsDoneOrNobodysHere(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.step("selesai", "PT1H", at(23, "08:00"));
        office.change("selesai", "putusan = 'terlambat'");
        office.step("luar", "PT1H", at(23, "08:00"));
        office.change("luar", "luar = true");
        office.step("tanpa", null, at(23, "08:00"));

        office.roundAt(23, "11:00");

        assertThat(office.mail()).isEmpty();
        assertThat(office.stage("luar")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anExtendedDeadlineIsWarnedOfOnceAndBreachedAgain(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.step("t", "staf", "ani", "PT1H", at(23, "08:00"));
        office.roundAt(23, "09:00");
        assertThat(office.newMail()).hasSize(1);

        office.extend("t", at(23, "14:00"));
        office.roundAt(23, "10:00");
        assertThat(office.newMail()).isEmpty();
        assertThat(office.stage("t")).isEqualTo(1);
        assertThat(office.next("t")).isEqualTo(at(23, "14:00"));

        office.roundAt(23, "14:00");
        assertThat(office.newMail()).containsExactly("ani: Lewat tenggat: Menulis rilis – Rilis Uji");
        assertThat(office.next("t")).isEqualTo(at(23, "15:00"));
    }

    @ParameterizedTest
    @EnumSource
    void anExtendedDeadlineDelaysTheWarning(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.step("t", "staf", "ani", "PT1H", at(23, "08:00"));

        office.extend("t", at(23, "12:00"));
        office.roundAt(23, "08:45");
        assertThat(office.mail()).isEmpty();
        assertThat(office.stage("t")).isZero();
        assertThat(office.next("t")).isEqualTo(at(23, "11:00"));

        office.roundAt(23, "11:00");
        assertThat(office.mail()).containsExactly("ani: Tenggat sudah dekat: Menulis rilis – Rilis Uji");
    }

    @ParameterizedTest
    @EnumSource
    void twoRoundsAtOnceTellEachStepOnce(TestDatabase database) throws Exception {
        var office = new EscalatingOffice(database);
        IntStream.range(0, 300).forEach(n -> office.step("t" + n, "staf", "orang" + n, "PT1H", at(23, "08:00")));
        office.clock.set(at(23, "09:30"));
        var start = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);

        for (var node = 0; node < 2; node++) {
            nodes.submit(() -> {
                start.await();
                office.round.run();
                return null;
            });
        }
        nodes.shutdown();

        assertThat(nodes.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        office.round.run();
        assertThat(office.mail()).hasSize(300).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void doesNotWaitForAStepThatIsBeingDone(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.step("lain", "staf", "ani", "PT1H", at(23, "08:00"));
        office.step("t", "staf", "budi", "PT1H", at(23, "08:00"));
        office.clock.set(at(23, "09:30"));

        new TransactionTemplate(new DataSourceTransactionManager(office.dataSource)).execute(completion -> {
            office.change("t", "putusan = 'terlambat'");
            inAnotherThread(office.round::run);
            return null;
        });

        assertThat(office.mail()).containsExactly("ani: Lewat tenggat: Menulis rilis – Rilis Uji");
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheMailTheStageDoesNotAdvance(TestDatabase database) {
        var office = new EscalatingOffice(database);
        office.step("t", "PT1H", at(23, "08:00"));
        office.jdbc.sql("alter table pemberitahuan rename to lain").update();

        assertThatThrownBy(() -> office.roundAt(23, "09:30")).isNotNull();
        assertThat(office.stage("t")).isZero();

        office.jdbc.sql("alter table lain rename to pemberitahuan").update();
        office.round.run();
        assertThat(office.mail()).hasSize(2);
        assertThat(office.stage("t")).isEqualTo(2);
    }

    private static void inAnotherThread(Runnable work) {
        var thread = Executors.newSingleThreadExecutor();
        try {
            thread.submit(work).get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdownNow();
        }
    }
}
