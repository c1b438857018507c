package id.tayang.notification;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.tayang.support.MovingClock;
import id.tayang.support.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostmanTest {

    private static final Recipient KADIS = Recipient.at("kadis@bantenprov.go.id");
    private static final Recipient KABID = Recipient.at("kabid@bantenprov.go.id");

    private final MovingClock clock = new MovingClock();
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();
    private GreenMail greenMail;
    private JdbcClient jdbc;
    private Outbox outbox;
    private Postman postman;

    @BeforeEach
    void choosePort() throws IOException {
        server.setHost("127.0.0.1");
        try (var free = new ServerSocket(0)) {
            server.setPort(free.getLocalPort());
        }
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
        greenMail = new GreenMail(new ServerSetup(server.getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    private void on(TestDatabase database) {
        jdbc = JdbcClient.create(database.migrated());
        outbox = new Outbox(jdbc, clock);
        postman = new Postman(outbox, server, "Diskominfo Banten <no-reply@bantenprov.go.id>");
    }

    private void put(String subject, Recipient... recipients) {
        outbox.put(
                Letter.saying("kasus", "Activity_Beritahu", subject, "Baris satu\nBaris dua: é"), List.of(recipients));
    }

    private Map<String, Object> row(Recipient recipient) {
        return jdbc.sql("select * from pemberitahuan where penerima = :penerima")
                .param("penerima", recipient.name())
                .query()
                .singleRow();
    }

    @ParameterizedTest
    @EnumSource
    void sendsWhatWaitedForTheServerExactlyOnce(TestDatabase database) throws Exception {
        on(database);
        put("Rilis tayang", KADIS);

        postman.round();
        assertThat(row(KADIS)).containsEntry("status", "menunggu").containsEntry("percobaan", 1);
        assertThat((String) row(KADIS).get("galat")).containsIgnoringCase("connect");

        greenMail.start();
        postman.round();
        assertThat(greenMail.getReceivedMessages()).isEmpty();

        clock.move(Duration.ofMinutes(1));
        postman.round();
        postman.round();

        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        assertThat(row(KADIS)).containsEntry("status", "terkirim").containsEntry("galat", null);
        assertThat(NotificationBeans.state(jdbc, clock).unsent()).isZero();
    }

    @Test
    void writesAsTheOffice() throws Exception {
        on(TestDatabase.H2);
        greenMail.start();
        put("Rilis “Jum’at” tayang\r\nBcc: semua@bantenprov.go.id", KADIS);

        postman.round();

        var message = greenMail.getReceivedMessages()[0];
        assertThat(message.getFrom()[0]).hasToString("Diskominfo Banten <no-reply@bantenprov.go.id>");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly(KADIS.name());
        assertThat(message.getSubject()).isEqualTo("Rilis “Jum’at” tayang Bcc: semua@bantenprov.go.id");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getContent().toString().strip()).isEqualToNormalizingNewlines("Baris satu\nBaris dua: é");
    }

    @Test
    void repeatsACutOffMessageUnderTheSameId() throws Exception {
        on(TestDatabase.H2);
        greenMail.start();
        put("Rilis tayang", KADIS, KABID);

        postman.round();
        jdbc.sql("update pemberitahuan set status = 'menunggu'").update();
        clock.move(Duration.ofMinutes(1));
        postman.round();

        assertThat(List.of(greenMail.getReceivedMessages()))
                .hasSize(4)
                .extracting(message -> message.getMessageID())
                .doesNotContainNull()
                .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(2));
    }

    @Test
    void doesNotLetTheOthersWaitForAServerThatIsAway() {
        on(TestDatabase.H2);
        put("Rilis tayang", KADIS, KABID);

        postman.round();

        assertThat(outbox.due(10)).hasSize(1);
        assertThat(NotificationBeans.state(jdbc, clock).unsent()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 No such user", "451 4.7.1 Try again later"})
    void givesUpOnlyWhatTheServerWillNeverTake(String answer) throws Exception {
        on(TestDatabase.H2);
        put("Rilis tayang", KADIS, KABID);

        var refusing = refusing(answer);
        postman.round();
        refusing.close();

        var status = answer.startsWith("5") ? "ditolak" : "menunggu";
        assertThat(row(KADIS)).containsEntry("status", status).containsEntry("percobaan", 1);
        assertThat(row(KABID)).containsEntry("status", status).containsEntry("percobaan", 1);
        assertThat((String) row(KADIS).get("galat")).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Diskominfo", "a@b.go.id, c@d.go.id"})
    void doesNotStartWithoutAnAddressOfItsOwn(String from) {
        assertThatThrownBy(() -> new Postman(outbox, server, from)).hasMessageContaining("tayang.surat.dari");
    }

    /** A mail server that answers every recipient so. */
    private ServerSocket refusing(String answer) throws IOException {
        var socket = new ServerSocket(server.getPort(), 10, InetAddress.getByName("127.0.0.1"));
        var conversation = new Thread(() -> {
            while (!socket.isClosed()) {
                try (var client = socket.accept();
                        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII))) {
                    var out = client.getOutputStream();
                    out.write("220 here\r\n".getBytes(US_ASCII));
                    for (var line = in.readLine(); line != null; line = in.readLine()) {
                        var reply = line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok";
                        out.write((reply + "\r\n").getBytes(US_ASCII));
                    }
                } catch (IOException closed) {
                    // The client went, or the test is over.
                }
            }
        });
        conversation.setDaemon(true);
        conversation.start();
        return socket;
    }
}
