package id.tayang.publishing;

import static id.tayang.publishing.Releases.naskah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.kanal.Outcome;
import id.tayang.support.ScriptedChannel;
import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered of a channel, whatever it answers and wherever the process ends. */
class OutsideChannelsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final ReleaseKey KEY = new ReleaseKey("k1", 1, "telegram");
    private static final Outcome SENT = new Outcome.Sent("42", "https://t.me/kominfo/42");
    private static final Outcome REJECTED = new Outcome.Rejected("400", "Gambar terlalu besar.");
    private static final Outcome UNKNOWN = new Outcome.Unknown("Jawaban hilang.");

    private final RecordedEvidence evidence = new RecordedEvidence();
    private final InMemoryFiles files = new InMemoryFiles();
    private final ScriptedChannel channel = new ScriptedChannel();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void what_was_sent_stays_sent_when_the_engine_rolls_back(TestDatabase database) {
        var dataSource = database.migrated();
        var beans = beans(dataSource);
        channel.answers(SENT);

        transaction(dataSource).executeWithoutResult(status -> {
            beans.publisher.publish(release(1, "Isi"));
            status.setRollbackOnly();
        });
        var state = beans.publisher.publish(release(1, "Isi"));

        assertThat(channel.calls).containsExactly("publish");
        assertThat(state.status()).isEqualTo("tayang");
        assertThat(state.url()).isEqualTo("https://t.me/kominfo/42");
        assertThat(evidence.entries)
                .extracting(RecordedEvidence.Evidence::kanal)
                .containsExactly("telegram");
    }

    @ParameterizedTest
    @EnumSource
    void a_process_that_dies_in_the_call_is_not_followed_by_a_second_post(TestDatabase database) {
        var beans = beans(database.migrated());
        channel.dies().answers(UNKNOWN);

        assertThatThrownBy(() -> beans.publisher.publish(release(1, "Isi"))).isInstanceOf(OutOfMemoryError.class);
        assertThat(beans.ledger.find(KEY).orElseThrow().status()).isEqualTo("mulai");
        var state = beans.publisher.publish(release(1, "Isi"));

        assertThat(channel.calls).containsExactly("publish", "resume");
        assertThat(state.status()).isEqualTo("periksa");
        assertThat(state.reason()).isEqualTo("Jawaban hilang.");
    }

    @ParameterizedTest
    @EnumSource
    void looks_once_before_an_official_has_to(TestDatabase database) {
        var beans = beans(database.migrated());
        channel.answers(UNKNOWN, SENT);

        assertThat(beans.publisher.publish(release(1, "Isi")).status()).isEqualTo("tayang");
        assertThat(channel.calls).containsExactly("publish", "resume");
    }

    @ParameterizedTest(name = "call {0}, the channel demands {1} s: again after {2} s")
    @CsvSource({"1, 0, 60", "1, 600, 600", "2, 0, 300", "3, 30, 900", "4, 0, 3600", "5, 0, 7200", "12, 0, 7200"})
    void waits_longer_each_time_and_never_less_than_demanded(int calls, int demanded, int seconds) {
        var beans = beans(TestDatabase.H2.migrated());
        ReleaseState state = null;
        for (int call = 1; call <= calls; call++) {
            channel.answers(new Outcome.Throttled(Duration.ofSeconds(call == calls ? demanded : 0), "Terlalu sering."));
            state = beans.publisher.publish(release(1, "Isi"));
        }

        assertThat(state.status()).isEqualTo("tunda");
        assertThat(state.again()).isEqualTo(NOW.plusSeconds(seconds));
        // Nothing was sent, so each was a first call.
        assertThat(channel.calls).hasSize(calls).containsOnly("publish");
    }

    @Test
    void the_archive_names_the_post_as_the_channel_does() {
        var beans = published(TestDatabase.H2.migrated());

        assertThat(new ChannelsInArchive(beans.ledger).of("k1").get(1))
                .hasToString("""
                        {"kanal":"telegram","revisi":1,"keadaan":"tayang","id":"42","tautan":"https://t.me/kominfo/42","sidik":"%s","alasan":null}""".formatted(release(1, "Isi").approved()));
    }

    @Test
    void tells_an_official_when_waiting_does_not_help() {
        var beans = beans(TestDatabase.H2.migrated());
        ReleaseState state = null;
        for (int call = 1; call <= 13; call++) {
            channel.answers(new Outcome.Throttled(Duration.ZERO, "Terlalu sering."));
            state = beans.publisher.publish(release(1, "Isi"));
        }

        assertThat(state.status()).isEqualTo("ditolak");
        assertThat(state.reason()).contains("berulang kali", "Terlalu sering.");
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_goes_to_an_official_at_once_and_is_not_repeated(TestDatabase database) {
        var beans = beans(database.migrated());
        channel.answers(REJECTED);

        assertThat(beans.publisher.publish(release(1, "Isi")).reason()).isEqualTo("Gambar terlalu besar.");
        assertThat(beans.publisher.publish(release(1, "Isi")).status()).isEqualTo("ditolak");
        assertThat(channel.calls).containsExactly("publish");
        assertThat(evidence.entries).isEmpty();
    }

    @Test
    void a_text_over_the_limit_never_reaches_the_channel() {
        var beans = beans(TestDatabase.H2.migrated());
        var naskah = naskah("Rapat", "", "Isi").prop("teksKanal", "{\"telegram\": \"%s\"}".formatted("x".repeat(300)));

        var state = beans.publisher.publish(Releases.release("k1", "telegram", "berita", naskah));

        assertThat(state.status()).isEqualTo("ditolak");
        assertThat(state.reason()).contains("Telegram", "kelebihan", "200");
        assertThat(channel.calls).isEmpty();
    }

    @Test
    void own_words_go_out_with_the_address_of_the_item() {
        var beans = beans(TestDatabase.H2.migrated());
        channel.answers(SENT);
        var naskah = naskah("Rapat", "", "Isi").prop("teksKanal", "{\"telegram\": \"Besok rapat.\", \"x\": \"Lain\"}");

        beans.publisher.publish(Releases.release("k1", "telegram", "berita", naskah));

        assertThat(channel.posts.get(0).text())
                .isEqualTo("Besok rapat.\n\nhttps://situs.example.go.id/berita/2026/rapat");
    }

    @Test
    void the_channel_gets_text_and_pictures_as_the_site_shows_them() throws Exception {
        var picture = files.add("k1", "rapat.jpg", "image/jpeg", "Peserta rapat", new byte[] {1, 2});
        files.add("k1", "surat.pdf", "application/pdf", null, new byte[] {3});
        var beans = beans(TestDatabase.H2.migrated());
        channel.answers(SENT);

        beans.publisher.publish(release(1, "Satu.\n\n<script>alert(1)</script>Dua."));

        var post = channel.posts.get(0);
        assertThat(post.html()).contains("Satu.").doesNotContain("script");
        assertThat(post.text()).startsWith("Rapat").endsWith("/berita/2026/rapat");
        assertThat(post.pictures()).singleElement().satisfies(sent -> {
            assertThat(sent.alt()).isEqualTo("Peserta rapat");
            assertThat(sent.url()).isEqualTo("https://situs.example.go.id/media/" + picture.sha256() + ".jpg");
            assertThat(sent.content().get().readAllBytes()).containsExactly(1, 2);
        });
    }

    @Test
    void nothing_goes_out_before_the_own_site_shows_it() {
        var beans = new PublishingBeans(TestDatabase.H2.migrated(), files, List.of(channel), evidence, clock);

        assertThatThrownBy(() -> beans.publisher.publish(release(1, "Isi"))).hasMessageContaining("situs lebih dahulu");
        assertThat(channel.calls).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_changes_the_post_that_stands(TestDatabase database) {
        var beans = published(database.migrated());
        channel.answers(new Outcome.Sent("42", "https://t.me/kominfo/42"));

        var state = beans.outside.correct(release(2, "Isi yang benar"));

        assertThat(channel.calls).containsExactly("publish", "correct 42");
        assertThat(state.status()).isEqualTo("tayang");
        assertThat(beans.ledger.latest("k1").get("telegram").revision()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_can_be_changed_a_post_follows_once(TestDatabase database) {
        var beans = published(database.migrated());
        var unsupported = new Outcome.Rejected(Outcome.Rejected.UNSUPPORTED, "Tidak dapat diubah.");
        channel.answers(unsupported).dies().answers(unsupported, SENT);

        assertThatThrownBy(() -> beans.outside.correct(release(2, "Isi yang benar")))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(beans.outside.correct(release(2, "Isi yang benar")).status()).isEqualTo("tayang");

        assertThat(channel.calls).containsExactly("publish", "correct 42", "publish", "correct 42", "resume");
        assertThat(channel.posts.get(2).text()).startsWith("Ralat: Rapat");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_withdrawn_is_asked_for_once(TestDatabase database) {
        var beans = published(database.migrated());
        channel.answers(new Outcome.Throttled(Duration.ZERO, "Sibuk."), SENT);

        assertThat(beans.outside.withdraw(KEY).status()).isEqualTo("tunda");
        assertThat(beans.outside.withdraw(KEY).status()).isEqualTo("ditarik");
        assertThat(beans.outside.withdraw(KEY).status()).isEqualTo("ditarik");

        assertThat(channel.calls).containsExactly("publish", "withdraw 42", "withdraw 42");
    }

    @ParameterizedTest
    @EnumSource
    void what_no_machine_can_withdraw_stays_until_an_official_has(TestDatabase database) {
        var beans = published(database.migrated());
        channel.answers(new Outcome.Rejected(Outcome.Rejected.UNSUPPORTED, "Hapus di aplikasinya."));

        var state = beans.outside.withdraw(KEY);

        assertThat(state.status()).isEqualTo("ditolak");
        assertThat(state.reason()).isEqualTo("Hapus di aplikasinya.");
        assertThat(beans.ledger.find(KEY).orElseThrow().status()).isEqualTo("tayang");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_channel_remembers_outlives_a_rollback(TestDatabase database) {
        var dataSource = database.migrated();
        var beans = published(dataSource);
        var notes = new ChannelNotes(
                        org.springframework.jdbc.core.simple.JdbcClient.create(dataSource),
                        new OwnTransaction(new JdbcTransactionManager(dataSource)))
                .of(KEY);

        transaction(dataSource).executeWithoutResult(status -> {
            notes.keep("draf", "7");
            notes.keep("draf", "8");
            status.setRollbackOnly();
        });

        assertThat(notes.find("draf")).contains("8");
        assertThat(notes.find("gambar")).isEmpty();
        assertThat(beans.ledger.find(KEY)).isPresent();
    }

    private PublishingBeans published(DataSource dataSource) {
        var beans = beans(dataSource);
        channel.answers(SENT);
        beans.publisher.publish(release(1, "Isi"));
        return beans;
    }

    /** The item stands on the own site. */
    private PublishingBeans beans(DataSource dataSource) {
        var beans = new PublishingBeans(dataSource, files, List.of(channel), evidence, clock);
        beans.publisher.publish(Releases.release("k1", "Rapat", "Isi"));
        evidence.entries.clear();
        return beans;
    }

    private static Release release(int revision, String body) {
        var naskah = naskah("Rapat", "", body);
        return new Release(
                "k1", revision, "telegram", Naskah.of(naskah), new Fingerprint().dari(naskah), "berita", List.of());
    }

    private static TransactionTemplate transaction(DataSource dataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }
}
