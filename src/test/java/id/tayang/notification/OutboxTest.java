package id.tayang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxTest {

    private static final Letter LETTER = new Letter("kasus", "Activity_Beritahu", "Rilis tayang", "Sudah tayang.");
    private static final Recipient KADIS = Recipient.at("kadis@bantenprov.go.id");
    private static final Recipient KABID = Recipient.at("kabid@bantenprov.go.id");

    private final MovingClock clock = new MovingClock();
    private JdbcClient jdbc;
    private Outbox outbox;

    private void on(TestDatabase database) {
        jdbc = JdbcClient.create(database.migrated());
        outbox = new Outbox(jdbc, clock);
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

        assertThat(outbox.unsent()).isEqualTo(2);
        assertThat(outbox.due(10)).extracting(Post::recipient).containsExactlyInAnyOrder(KADIS.name(), KABID.name());
        assertThat(outbox.due(1)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void recordsWhyARecipientGetsNothing(TestDatabase database) {
        on(database);
        var wrong = Recipient.at("kadis");

        outbox.put(LETTER, List.of(wrong));

        assertThat(outbox.unsent()).isZero();
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
        assertThat(outbox.unsent()).isEqualTo(2);
        outbox.sent(posts.get(0));
        outbox.refused(posts.get(1), "tidak dikenal");

        assertThat(outbox.unsent()).isZero();
        clock.move(Duration.ofDays(1));
        assertThat(outbox.due(10)).isEmpty();
        var sent = row(Recipient.at(posts.get(0).recipient()));
        assertThat(sent).containsEntry("status", "terkirim").containsEntry("galat", null);
        assertThat(sent.get("dikirim_pada")).isNotNull();
        assertThat(row(Recipient.at(posts.get(1).recipient())))
                .containsEntry("status", "ditolak")
                .containsEntry("galat", "tidak dikenal");
    }
}
