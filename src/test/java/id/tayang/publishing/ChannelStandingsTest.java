package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.kanal.Outcome;
import id.tayang.support.ScriptedChannel;
import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ChannelStandingsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final ReleaseKey KEY = new ReleaseKey("k1", 1, "telegram");

    private final ScriptedChannel channel = new ScriptedChannel();
    private final RecordedEvidence evidence = new RecordedEvidence();

    @ParameterizedTest
    @EnumSource
    void says_of_every_channel_where_the_newest_revision_stands(TestDatabase database) {
        var dataSource = database.migrated();
        var beans = new PublishingBeans(
                dataSource, new InMemoryFiles(), List.of(channel), evidence, Clock.fixed(NOW, ZoneOffset.UTC));
        var standings = new ChannelStandings(JdbcClient.create(dataSource));
        assertThat(standings.of("k1")).isEmpty();
        beans.publisher.publish(Releases.release("k1", "Rapat", "Isi"));
        beans.publisher.publish(Releases.release("k2", "Lain", "Isi"));
        channel.answers(new Outcome.Throttled(Duration.ofMinutes(30), "Terlalu sering."));
        beans.publisher.publish(
                Releases.release("k1", "telegram", "berita", Releases.naskah("Rapat", "Ringkasan Rapat", "Isi")));

        assertThat(standings.of("k1")).hasSize(2).first().satisfies(site -> {
            assertThat(site.channel()).isEqualTo("situs");
            assertThat(site.url()).endsWith("/berita/2026/rapat");
            assertThat(site.settled()).isTrue();
        });
        assertThat(standings.of("k1")).last().satisfies(telegram -> {
            assertThat(telegram.status()).isEqualTo("tunda");
            assertThat(telegram.reason()).isEqualTo("Terlalu sering.");
            assertThat(telegram.again()).isEqualTo(NOW.plusSeconds(1800));
            assertThat(telegram.since()).isEqualTo(NOW);
            assertThat(telegram.settled()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_later_revision_that_is_under_way_keeps_the_address_of_the_earlier(TestDatabase database) {
        var dataSource = database.migrated();
        var beans = new PublishingBeans(
                dataSource, new InMemoryFiles(), List.of(channel), evidence, Clock.fixed(NOW, ZoneOffset.UTC));
        beans.ledger.claim(KEY, "a".repeat(64));
        beans.ledger.settle(KEY, beans.ledger.find(KEY).orElseThrow().published("42", "https://t.me/kominfo/42"));
        beans.ledger.claim(new ReleaseKey("k1", 2, "telegram"), "b".repeat(64));

        assertThat(new ChannelStandings(JdbcClient.create(dataSource)).of("k1"))
                .singleElement()
                .satisfies(telegram -> {
                    assertThat(telegram.revision()).isEqualTo(2);
                    assertThat(telegram.status()).isEqualTo("mulai");
                    assertThat(telegram.url()).isEqualTo("https://t.me/kominfo/42");
                    assertThat(telegram.settled()).isFalse();
                });
    }
}
