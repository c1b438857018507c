package id.tayang.sla;

import static id.tayang.sla.EscalatingOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.tayang.engine.Unguarded;
import id.tayang.identity.People;
import id.tayang.notification.MailState;
import id.tayang.notification.NotificationBeans;
import id.tayang.support.CaseEngine;
import id.tayang.support.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** From the ledger to the mailbox: accounts of a real engine, a real mail server. */
class EscalationMailTest {

    private final ProcessEngine engine = CaseEngine.start();
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();
    private EscalatingOffice office;
    private GreenMail mailbox;
    private Runnable postman;

    @BeforeEach
    void begin() throws IOException {
        try (var free = new ServerSocket(0)) {
            server.setPort(free.getLocalPort());
        }
        server.setHost("127.0.0.1");
        mailbox = new GreenMail(new ServerSetup(server.getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        office = new EscalatingOffice(TestDatabase.H2, NotificationBeans.addresses(engine.getIdentityService()));
        postman = NotificationBeans.postman(office.dataSource, office.clock, server);
        Stream.of("staf", "kepala-seksi")
                .forEach(group -> engine.getIdentityService()
                        .saveGroup(engine.getIdentityService().newGroup(group)));
        account("ani", "Ani", "Lestari", "staf");
        account("budi", "Budi", "Santoso", "staf");
        account("kasi", "Citra", "Dewi", "kepala-seksi");
    }

    @AfterEach
    void end() {
        mailbox.stop();
        engine.close();
    }

    private void account(String id, String first, String last, String group) {
        var identity = engine.getIdentityService();
        var user = identity.newUser(id);
        user.setFirstName(first);
        user.setLastName(last);
        user.setEmail(id + "@uji.go.id");
        identity.saveUser(user);
        identity.createMembership(id, group);
    }

    private List<String> to(String account) {
        return Stream.of(mailbox.getReceivedMessages())
                .filter(message -> read(message, MimeMessage::getAllRecipients)[0]
                        .toString()
                        .equals(account + "@uji.go.id"))
                .map(message -> read(message, MimeMessage::getSubject) + "\n"
                        + read(message, MimeMessage::getContent).toString().replace("\r\n", "\n"))
                .toList();
    }

    private interface Reading<T> {
        T of(MimeMessage message) throws Exception;
    }

    private static <T> T read(MimeMessage message, Reading<T> reading) {
        try {
            return reading.of(message);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyMailSaysWhatItIsAbout() {
        mailbox.start();
        office.titled("60 guru ikuti pelatihan\nKasus: palsu", "555/12/2026");
        office.step("t-1", "PT1H", at(20, "15:40"));

        office.roundAt(23, "07:40");
        postman.run();

        assertThat(to("budi")).hasSize(1);
        assertThat(to("ani")).containsExactly("""
                Lewat tenggat: Menulis rilis – 60 guru ikuti pelatihan Kasus: palsu
                Langkah berikut sudah melewati tenggatnya.

                Kasus: 60 guru ikuti pelatihan Kasus: palsu
                Nomor: 555/12/2026
                SOP: Rilis Uji
                Langkah: 2. Menulis rilis
                Pelaksana: Staf
                Mutu Baku: 1 jam
                Tenggat: Senin, 23 November 2026 07.40 WIB
                Terlambat: kurang dari 1 menit waktu kerja
                Tugas: https://tayang.bantenprov.go.id/camunda/app/tasklist/default/#/?task=t-1

                Yang perlu dilakukan: tugas ini belum diambil siapa pun. Ambil tugasnya, lalu selesaikan. Bila ada hambatan, \
                sampaikan kepada atasan; administrator dapat memperpanjang tenggat atau mengalihkan langkah.

                --\s
                Dikirim otomatis oleh Tayang, Diskominfo Uji. Surel ini tidak perlu dibalas.""");
    }

    @Test
    void theWarningSaysWhatIsLeftAndTheSuperiorWhatToDo() {
        mailbox.start();
        office.step("t-1", "staf", "ani", "P1D", at(20, "15:30"));

        office.roundAt(23, "13:30");
        office.roundAt(25, "07:31");
        postman.run();

        assertThat(to("budi")).isEmpty();
        assertThat(to("ani"))
                .singleElement()
                .asString()
                .contains("Keterlambatannya juga disampaikan kepada Kasi Publikasi.");
        assertThat(to("kasi"))
                .singleElement()
                .asString()
                .startsWith("Lewat tenggat, diteruskan kepada Anda: Menulis rilis – Rilis Uji\n")
                .contains("Anda menerima surel ini sebagai atasan pelaksananya.")
                .contains("Nomor: belum bernomor\n")
                .contains("Mutu Baku: 1 hari kerja\n")
                .contains("Terlambat: 8 jam 1 menit waktu kerja\n")
                .contains("Yang perlu dilakukan: tanyakan hambatannya kepada pelaksana.")
                .contains("/camunda/app/tasklist/default/#/?task=t-1\n")
                .doesNotContain("ani")
                .doesNotContain("Lestari");
    }

    @Test
    void aServerThatIsAwayIsShownAndWhatWaitedArrivesOnce() {
        office.step("t-1", "staf", "ani", "PT4H", at(23, "08:00"));
        office.roundAt(23, "11:00");

        postman.run();
        var state = NotificationBeans.state(office.jdbc, office.clock);
        assertThat(state.stuck()).isOne();
        assertThat(state.lastFailure()).hasValueSatisfying(failure -> {
            assertThat(failure.reason()).containsIgnoringCase("connect");
            assertThat(failure.at()).isEqualTo(at(23, "11:00"));
        });

        mailbox.start();
        office.clock.move(Duration.ofMinutes(1));
        postman.run();
        postman.run();

        assertThat(to("ani")).singleElement().asString().contains("Sisa waktu: 1 jam waktu kerja");
        assertThat(state.stuck()).isZero();
        assertThat(state.lastFailure()).isEqualTo(java.util.Optional.<MailState.Failure>empty());
    }

    @Test
    void aReminderGoesOutAtOnceInTheNameOfWhoReminds() {
        mailbox.start();
        office.titled("Pelatihan guru", null);
        office.step("t-1", "PT1H", at(20, "15:40"));
        office.step("t-2", "staf", "budi", null, at(20, "15:40"));
        office.clock.set(at(22, "21:00"));
        var reminder = reminder();

        engine.getIdentityService().setAuthenticatedUserId("kasi");
        reminder.remind("t-1", "kasi", "Ditunggu Kepala Dinas\nbesok pagi");
        reminder.remind("t-1", "kasi", "Ditunggu Kepala Dinas\nbesok pagi");
        engine.getIdentityService().clearAuthentication();
        reminder.remind("t-2", "tanpa-akun", "Tolong");
        postman.run();

        assertThat(to("ani"))
                .singleElement()
                .asString()
                .startsWith(
                        "Pengingat: Menulis rilis – Pelatihan guru\nCitra Dewi mengingatkan Anda akan langkah berikut.\n"
                                + "Alasan: Ditunggu Kepala Dinas besok pagi\n\nKasus: Pelatihan guru\n")
                .contains("\nSisa waktu: 10 menit waktu kerja\nTugas: https://");
        assertThat(to("budi"))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text)
                        .contains("tanpa-akun mengingatkan")
                        .contains("Mutu Baku: tidak ditetapkan SOP\nTugas: "));
        assertThat(to("kasi")).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        office.step("t-1", "PT1H", at(23, "08:00"));
        office.change("t-1", "putusan = 'tepat waktu'");

        assertThatThrownBy(() -> reminder().remind("t-1", "kasi", "Tolong"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Langkah ini sudah selesai; tidak ada yang diingatkan.");
        assertThat(office.mail()).isEmpty();
    }

    private StepReminder reminder() {
        return new MailedReminder(
                office.rows,
                CaseEngine.catalog(OfficeSop.usual()),
                office.facts,
                office.text,
                office.messenger,
                office.outgoing,
                new People(engine.getIdentityService()),
                new Unguarded(engine),
                office.clock);
    }
}
