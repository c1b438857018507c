package id.tayang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.MovingClock;
import id.tayang.support.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxTest {

    private static final Letter LETTER = Letter.saying("kasus", "Activity_Beritahu", "Rilis tayang", "Sudah tayang.");
    private static final Recipient KADIS = Recipient.at("kadis@bantenprov.go.id");
    private static final Recipient KABID = Recipient.at("kabid@bantenprov.go.id");

    private final MovingClock clock = new MovingClock();
    private JdbcClient jdbc;
    private Outbox outbox;
    private MailState state;

    private void on(TestDatabase database) {
        jdbc = JdbcClient.create(database.migrated());
        outbox = new Outbox(jdbc, clock);
        state = NotificationBeans.state(jdbc, clock);
    }

    private Map<String, Object> row(Recipient recipient) {
        return jdbc.sql("select * from pemberitahuan where penerima = :penerima")
                .param("penerima", recipient.name())
                .query()
                .singleRow();
    }

    @ParameterizedTest
    @EnumSource
    void takesAMessageOncePerRecipient(TestDatabase database) {
        on(database);

        outbox.put(LETTER, List.of(KADIS, KABID, KADIS));
        outbox.put(LETTER, List.of(KADIS));

        assertThat(state.unsent()).isEqualTo(2);
        assertThat(outbox.due(10)).extracting(Post::recipient).containsExactlyInAnyOrder(KADIS.name(), KABID.name());
        assertThat(outbox.due(1)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void recordsWhyARecipientGetsNothing(TestDatabase database) {
        on(database);
        var wrong = Recipient.at("kadis");

        outbox.put(LETTER, List.of(wrong));

        assertThat(state.unsent()).isZero();
        assertThat(outbox.due(10)).isEmpty();
        assertThat(row(wrong)).containsEntry("status", "ditolak").containsEntry("galat", "Alamat surel tidak sah.");
    }

    @ParameterizedTest
    @EnumSource
    void givesAMessageToOneSenderAndAgainOnlyAfterAPause(TestDatabase database) {
        on(database);
        outbox.put(LETTER, List.of(KADIS));
        var post = outbox.due(10).get(0);

        assertThat(outbox.claim(post)).isTrue();
        assertThat(outbox.claim(post)).isFalse();
        assertThat(outbox.due(10)).isEmpty();
        clock.move(Duration.ofSeconds(59));
        assertThat(outbox.due(10)).isEmpty();
        clock.move(Duration.ofSeconds(1));
        assertThat(outbox.due(10)).extracting(Post::attempts).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource
    void waitsLongerWithEveryAttemptButNeverGivesUp(TestDatabase database) {
        on(database);
        outbox.put(LETTER, List.of(KADIS));

        for (var pause : List.of("PT1M", "PT5M", "PT15M", "PT1H", "PT6H", "PT6H", "PT6H")) {
            outbox.claim(outbox.due(10).get(0));
            clock.move(Duration.parse(pause).minusSeconds(1));
            assertThat(outbox.due(10)).as(pause).isEmpty();
            clock.move(Duration.ofSeconds(1));
            assertThat(outbox.due(10)).as(pause).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void remembersWhatBecameOfAMessage(TestDatabase database) {
        on(database);
        outbox.put(LETTER, List.of(KADIS, KABID));
        var posts = outbox.due(10);

        posts.forEach(outbox::claim);
        posts.forEach(post -> outbox.failed(post, "x".repeat(2000)));
        assertThat((String) row(KADIS).get("galat")).hasSize(500);
        assertThat(state.unsent()).isEqualTo(2);
        outbox.sent(posts.get(0));
        outbox.refused(posts.get(1), "tidak dikenal");

        assertThat(state.unsent()).isZero();
        clock.move(Duration.ofDays(1));
        assertThat(outbox.due(10)).isEmpty();
        var sent = row(Recipient.at(posts.get(0).recipient()));
        assertThat(sent).containsEntry("status", "terkirim").containsEntry("galat", null);
        assertThat(sent.get("dikirim_pada")).isNotNull();
        assertThat(row(Recipient.at(posts.get(1).recipient())))
                .containsEntry("status", "ditolak")
                .containsEntry("galat", "tidak dikenal");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsStuckAndWhatWillNeverArrive(TestDatabase database) {
        on(database);
        assertThat(state.lastFailure()).isEmpty();
        assertThat(state.refusals()).isEmpty();

        outbox.put(
                LETTER, List.of(KADIS, KABID, Recipient.at("kadis"), Recipient.at("kabid"), Recipient.emptyGroup("x")));
        for (var post : outbox.due(10)) {
            outbox.claim(post);
            outbox.serverAway(post, "Connection refused (" + post.recipient() + ")");
            clock.move(Duration.ofSeconds(10));
        }

        assertThat(state.unsent()).isEqualTo(2);
        assertThat(state.stuck()).isEqualTo(2);
        assertThat(state.lastFailure()).hasValueSatisfying(failure -> {
            assertThat(failure.reason()).startsWith("Connection refused");
            assertThat(failure.at()).isEqualTo(clock.instant().minusSeconds(10));
            assertThat(failure.nextAttempt()).isEqualTo(clock.instant().plusSeconds(40));
        });
        assertThat(state.refused()).isEqualTo(3);
        assertThat(state.refusals())
                .containsExactly(
                        new MailState.Refusal("Alamat surel tidak sah.", 2),
                        new MailState.Refusal("Grup ini belum punya anggota.", 1));

        clock.move(Duration.ofDays(31));
        outbox.due(10).forEach(outbox::sent);
        assertThat(state.stuck()).isZero();
        assertThat(state.lastFailure()).isEmpty();
        assertThat(state.refused()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatWasAwayForLongIsTriedAgainSoon(TestDatabase database) {
        on(database);
        outbox.put(LETTER, List.of(KADIS));

        for (var attempt = 0; attempt < 8; attempt++) {
            var post = outbox.due(10).get(0);
            outbox.claim(post);
            outbox.serverAway(post, "Connection refused");
            clock.move(Duration.ofMinutes(5));
        }

        assertThat(outbox.due(10)).extracting(Post::attempts).containsExactly(8);
    }

    @ParameterizedTest
    @EnumSource
    void takesBackWhatHasNotGoneOut(TestDatabase database) {
        on(database);
        var warning = Letter.about("peristiwa/1", null, null, "Dekat", "Tenggat sudah dekat.");
        var breach = Letter.about("peristiwa/2", null, null, "Lewat", "Lewat tenggat.");
        outbox.put(warning, List.of(KADIS, KABID));
        outbox.put(breach, List.of(KADIS));
        var sent = outbox.due(10).stream()
                .filter(post ->
                        post.id().equals(warning.id()) && post.recipient().equals(KABID.name()))
                .findFirst()
                .orElseThrow();
        outbox.claim(sent);
        outbox.sent(sent);

        outbox.withdraw(List.of("peristiwa/1", "peristiwa/0"));

        assertThat(outbox.due(10)).extracting(Post::subject).containsExactly("Lewat");
        assertThat(row(KABID)).containsEntry("status", "terkirim");
    }
}
