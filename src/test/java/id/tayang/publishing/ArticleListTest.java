package id.tayang.publishing;

import static id.tayang.publishing.Releases.naskah;
import static id.tayang.publishing.Releases.release;
import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArticleListTest {

    private static final Instant NEW_YEARS_EVE = Instant.parse("2026-12-30T02:00:00Z");

    private final InMemoryFiles files = new InMemoryFiles();
    private DataSource dataSource;

    @ParameterizedTest
    @EnumSource
    void finds_articles_by_words_tags_and_years(TestDatabase database) {
        dataSource = database.migrated();
        publish("k1", 0, "Rapat SPBE", "Isi <b>tebal</b> 100% selesai", "SPBE, rapat");
        publish("k2", 1, "Jum'at bersih", "Warga bergotong_royong di Café", "kebersihan");
        publish("k3", 3, "Rapat anggaran", "Pembahasan anggaran, diikuti SPBE", "Rapat; anggaran");

        Map.ofEntries(
                        Map.entry("rapat", List.of("k3", "k1")),
                        Map.entry("RAPAT  spbe", List.of("k3", "k1")),
                        Map.entry("jumat", List.of("k2")),
                        Map.entry("jum’at", List.of("k2")),
                        Map.entry("cafe", List.of("k2")),
                        Map.entry("%", List.of("k1")),
                        Map.entry("100%", List.of("k1")),
                        Map.entry("_", List.of("k2")),
                        Map.entry("ringkasan", List.of("k3", "k2", "k1")),
                        Map.entry("!", List.of()),
                        Map.entry("strong", List.of()),
                        Map.entry("' or 1=1 --", List.of()),
                        Map.entry("\\", List.of()),
                        Map.entry("\u0000rapat\u0000anggaran", List.of("k3")),
                        Map.entry("rapat jumat", List.of()))
                .forEach((words, found) -> assertThat(found(new Selection(null, null, null, words)))
                        .as(words)
                        .isEqualTo(found));
        assertThat(found(new Selection(null, "rapat", null, null))).containsExactly("k3", "k1");
        assertThat(found(new Selection(null, "rapat", 2026, "spbe"))).containsExactly("k1");
        assertThat(found(new Selection(null, null, 2027, null))).containsExactly("k3");
        assertThat(found(new Selection(new Category("lain"), null, null, "rapat")))
                .isEmpty();

        var list = beans(9).list;
        assertThat(list.count(new Selection(null, null, null, "rapat"))).isEqualTo(2);
        assertThat(list.years()).containsExactly(new ArticleList.Year(2027, 1), new ArticleList.Year(2026, 2));
        assertThat(list.tag("rapat")).contains(new Tag("rapat", "Rapat"));
        assertThat(list.tag("tidak-ada")).isEmpty();
        assertThat(list.addresses(2, 1))
                .extracting(ArticleList.Address::path)
                .containsExactly("/berita/2026/jumat-bersih", "/berita/2027/rapat-anggaran");
    }

    @ParameterizedTest
    @EnumSource
    void know_nothing_of_what_was_withdrawn(TestDatabase database) {
        dataSource = database.migrated();
        assertThat(beans(0).list.changed()).isEqualTo(Instant.EPOCH);
        publish("k1", 0, "Rapat", "Isi", "SPBE");
        assertThat(beans(0).list.changed()).isEqualTo(NEW_YEARS_EVE);

        beans(5).store.withdraw("k1", WithdrawalReason.KELIRU, NEW_YEARS_EVE.plus(Duration.ofDays(5)));

        var list = beans(6).list;
        assertThat(found(new Selection(null, null, null, "rapat"))).isEmpty();
        assertThat(found(new Selection(null, "spbe", null, null))).isEmpty();
        assertThat(list.tag("spbe")).isEmpty();
        assertThat(list.years()).isEmpty();
        assertThat(list.addresses(9, 0)).isEmpty();
        assertThat(list.changed()).isEqualTo(NEW_YEARS_EVE.plus(Duration.ofDays(5)));
    }

    @ParameterizedTest
    @EnumSource
    void articles_of_before_are_completed(TestDatabase database) {
        dataSource = database.migrated();
        var photo = files.add("k1", "foto.png", "image/png", "Foto", InMemoryFiles.png(700, 300));
        publish("k1", 0, "Rapat", "Isi", "");
        var jdbc = JdbcClient.create(dataSource);
        jdbc.sql("update artikel set kata = null").update();
        jdbc.sql("update artikel_gambar set lebar = null, tinggi = null").update();
        assertThat(found(new Selection(null, null, null, "rapat"))).isEmpty();

        new OldArticlesStart(jdbc, files, files).complete();

        assertThat(found(new Selection(null, null, null, "rapat isi"))).containsExactly("k1");
        assertThat(beans(0).articles.image(photo.sha256())).get().satisfies(image -> {
            assertThat(image.width()).isEqualTo(700);
            assertThat(image.height()).isEqualTo(300);
        });
    }

    private List<String> found(Selection selection) {
        return beans(9).list.newest(selection, 10, 0).stream()
                .map(Article::kasus)
                .toList();
    }

    private void publish(String kasus, int days, String title, String body, String tags) {
        beans(days).publisher.publish(release(kasus, "situs", "berita", naskah(title, "Ringkasan", body), tags));
    }

    private PublishingBeans beans(int days) {
        var clock = Clock.fixed(NEW_YEARS_EVE.plus(Duration.ofDays(days)), ZoneOffset.UTC);
        return new PublishingBeans(dataSource, files, new RecordedEvidence(), clock);
    }
}
