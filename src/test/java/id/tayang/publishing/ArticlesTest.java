package id.tayang.publishing;

import static id.tayang.publishing.Releases.naskah;
import static id.tayang.publishing.Releases.release;
import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticlesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
    private static final Category LAYANAN = new Category("layanan");

    private final InMemoryFiles files = new InMemoryFiles();

    @ParameterizedTest
    @EnumSource
    void come_newest_first(TestDatabase database) {
        var dataSource = database.migrated();
        publish(dataSource, "k1", "berita", 0);
        publish(dataSource, "k3", "layanan", 2);
        publish(dataSource, "k2", "layanan", 1);
        var articles = beans(dataSource, 3).list;

        assertThat(articles.newest(Selection.ALL, 10, 0))
                .extracting(Article::kasus)
                .containsExactly("k3", "k2", "k1");
        assertThat(articles.newest(Selection.ALL, 1, 1))
                .extracting(Article::kasus)
                .containsExactly("k2");
        assertThat(articles.newest(of(LAYANAN), 10, 0))
                .extracting(Article::kasus)
                .containsExactly("k3", "k2");
        assertThat(articles.count(Selection.ALL)).isEqualTo(3);
        assertThat(articles.count(of(LAYANAN))).isEqualTo(2);
        assertThat(articles.count(of(new Category("' or 1=1 --")))).isZero();
        assertThat(articles.categories()).containsExactly(new Category("berita"), LAYANAN);
    }

    @ParameterizedTest
    @EnumSource
    void vanish_when_withdrawn(TestDatabase database) {
        var dataSource = database.migrated();
        var photo = files.add("k1", "foto.webp", "image/webp", "Foto", new byte[] {1});
        publish(dataSource, "k1", "layanan", 0);
        var beans = beans(dataSource, 1);
        assertThat(beans.articles.image(photo.sha256())).isPresent();
        assertThat(beans.articles.withdrawal(2026, "judul-k1")).isEmpty();

        beans.store.withdraw("k1", WithdrawalReason.HAK_PIHAK_LAIN, MONDAY);

        assertThat(beans.list.newest(Selection.ALL, 10, 0)).isEmpty();
        assertThat(beans.list.count(Selection.ALL)).isZero();
        assertThat(beans.list.categories()).isEmpty();
        assertThat(beans.articles.find(2026, "judul-k1")).isEmpty();
        assertThat(beans.articles.image(photo.sha256())).isEmpty();
        assertThat(beans.articles.withdrawal(2026, "judul-k1"))
                .contains(new Withdrawal(WithdrawalReason.HAK_PIHAK_LAIN, MONDAY));
    }

    private static Selection of(Category category) {
        return new Selection(category, null, null, null);
    }

    private void publish(DataSource dataSource, String kasus, String category, int days) {
        beans(dataSource, days)
                .publisher
                .publish(release(kasus, "situs", category, naskah("Judul " + kasus, "", "Isi")));
    }

    private PublishingBeans beans(DataSource dataSource, int days) {
        var clock = Clock.fixed(MONDAY.plus(Duration.ofDays(days)), ZoneOffset.UTC);
        return new PublishingBeans(dataSource, files, new RecordedEvidence(), clock);
    }
}
