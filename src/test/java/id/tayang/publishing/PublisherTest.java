package id.tayang.publishing;

import static id.tayang.publishing.Releases.naskah;
import static id.tayang.publishing.Releases.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PublisherTest {

    /** Half past midnight of the new year at the office, still the old year in UTC. */
    private static final Instant NOW = Instant.parse("2026-12-31T16:30:00Z");

    private final InMemoryFiles files = new InMemoryFiles();
    private final RecordedEvidence evidence = new RecordedEvidence();

    @ParameterizedTest
    @EnumSource
    void publishes_under_an_address_of_the_year_at_the_office(TestDatabase database) {
        var beans = beans(database.migrated());

        var entry = beans.publisher.publish(release("k1", "Rapat SPBE", "Satu.\n\nDua."));

        assertThat(entry.is(ReleaseState.PUBLISHED)).isTrue();
        assertThat(entry.url()).isEqualTo("https://situs.example.go.id/berita/2027/rapat-spbe");
        assertThat(beans.articles.find(2027, "rapat-spbe")).hasValueSatisfying(article -> {
            assertThat(article.title()).isEqualTo("Rapat SPBE");
            assertThat(article.html()).isEqualTo("<p>Satu.</p>\n<p>Dua.</p>");
            assertThat(article.publishedAt()).isEqualTo(NOW);
        });
        var sidik = release("k1", "Rapat SPBE", "Satu.\n\nDua.").approved();
        assertThat(evidence.entries)
                .containsExactly(new RecordedEvidence.Evidence("k1", "situs", entry.url(), sidik, NOW));
    }

    @ParameterizedTest
    @EnumSource
    void makes_no_second_article_when_the_step_is_repeated_after_its_commit(TestDatabase database) {
        var beans = beans(database.migrated());
        var first = beans.publisher.publish(release("k1", "Rapat", "Isi"));

        var second = beans.publisher.publish(release("k1", "Rapat", "Isi"));

        assertThat(second).isEqualTo(first);
        assertThat(beans.list.count(Selection.ALL)).isOne();
        assertThat(evidence.entries).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void leaves_nothing_when_the_transaction_of_the_engine_is_rolled_back(TestDatabase database) {
        var dataSource = database.migrated();
        var beans = beans(dataSource);

        transaction(dataSource).executeWithoutResult(status -> {
            beans.publisher.publish(release("k1", "Rapat", "Isi"));
            status.setRollbackOnly();
        });

        assertThat(beans.list.count(Selection.ALL)).isZero();
        assertThat(beans.ledger.find(new ReleaseKey("k1", 1, "situs"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void makes_one_article_when_the_same_step_runs_on_several_threads(TestDatabase database) throws Exception {
        var dataSource = database.migrated();
        var beans = beans(dataSource);
        Callable<String> publish = () -> transaction(dataSource)
                .execute(status ->
                        beans.publisher.publish(release("k1", "Rapat", "Isi")).url());

        var urls = together(IntStream.range(0, 8).mapToObj(n -> publish).toList());

        assertThat(urls).containsOnly("https://situs.example.go.id/berita/2027/rapat");
        assertThat(beans.list.count(Selection.ALL)).isOne();
        assertThat(evidence.entries).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void gives_cases_of_the_same_title_addresses_of_their_own_at_the_same_moment(TestDatabase database)
            throws Exception {
        var dataSource = database.migrated();
        var beans = beans(dataSource);
        var tasks = new ArrayList<Callable<String>>();
        for (int n = 0; n < 8; n++) {
            var kasus = "k" + n;
            tasks.add(() -> transaction(dataSource)
                    .execute(status -> beans.publisher
                            .publish(release(kasus, "Rapat", "Isi"))
                            .url()));
        }

        var urls = together(tasks);

        assertThat(urls)
                .doesNotHaveDuplicates()
                .contains(
                        "https://situs.example.go.id/berita/2027/rapat",
                        "https://situs.example.go.id/berita/2027/rapat-8");
        assertThat(beans.list.count(Selection.ALL)).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource
    void refuses_another_text_under_the_revision_that_stands(TestDatabase database) {
        var beans = beans(database.migrated());
        beans.publisher.publish(release("k1", "Rapat", "Isi"));

        assertThatThrownBy(() -> beans.publisher.publish(release("k1", "Rapat", "Isi lain")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("naskah lain");
        assertThat(beans.articles.find(2027, "rapat").orElseThrow().html()).isEqualTo("<p>Isi</p>");
    }

    @ParameterizedTest
    @EnumSource
    void notices_that_the_stored_text_is_not_the_approved_one(TestDatabase database) {
        var dataSource = database.migrated();
        var beans = beans(dataSource);
        var release = release("k1", "Rapat", "Isi");
        beans.publisher.publish(release);
        beans.store.verify(release);

        for (var column : List.of("naskah", "judul", "ringkasan", "isi")) {
            transaction(dataSource).executeWithoutResult(status -> {
                status.setRollbackOnly();
                JdbcClient.create(dataSource)
                        .sql("update artikel set " + column + " = 'lain'")
                        .update();

                assertThatThrownBy(() -> beans.store.verify(release))
                        .as(column)
                        .hasMessageContaining("tidak sama dengan yang disetujui");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_text_of_any_length_and_any_character(TestDatabase database) {
        var beans = beans(database.migrated());
        var naskah =
                naskah("Judul\u0000\n panjang".repeat(400), "R\u0000".repeat(5000), "Isi \u0000 😀 ".repeat(40_000));

        beans.publisher.publish(release("k1", "situs", "berita", naskah));

        var article = beans.list.newest(Selection.ALL, 1, 0).get(0);
        assertThat(article.title()).startsWith("Judul panjangJudul panjang").hasSizeGreaterThan(5000);
        assertThat(article.html()).contains("&#x1f600;").hasSizeGreaterThan(200_000);
    }

    @ParameterizedTest
    @EnumSource
    void shows_the_pictures_that_the_case_had_and_no_others(TestDatabase database) {
        var beans = beans(database.migrated());
        files.add("k1", "b.png", "image/png", "Peserta rapat", new byte[] {1});
        files.add("k1", "surat.pdf", "application/pdf", null, new byte[] {2});
        files.add("k1", "c.svg", "image/svg+xml", "Logo", new byte[] {3});
        files.add("k1", "a.jpg", "image/jpeg", "Bupati membuka rapat", new byte[] {4});
        files.add("k2", "d.jpg", "image/jpeg", "Kasus lain", new byte[] {5});
        beans.publisher.publish(release("k1", "Rapat", "Isi"));
        files.add("k1", "nanti.jpg", "image/jpeg", "Diunggah kemudian", new byte[] {6});

        var article = beans.articles.find(2027, "rapat").orElseThrow();

        assertThat(article.image().altText()).isEqualTo("Peserta rapat");
        assertThat(beans.articles.images(article))
                .extracting(ArticleImage::altText)
                .containsExactly("Peserta rapat", "Bupati membuka rapat");
    }

    @ParameterizedTest
    @EnumSource
    void leaves_a_channel_without_adapter_to_an_official(TestDatabase database) {
        var beans = beans(database.migrated());
        beans.publisher.publish(release("k1", "Rapat", "Isi"));
        evidence.entries.clear();

        var entry = beans.publisher.publish(release("k1", "instagram", "berita", naskah("Rapat", "", "Isi")));

        assertThat(entry.is(ReleaseState.PUBLISHED)).isFalse();
        assertThat(entry.status()).isEqualTo("manual");
        assertThat(evidence.entries).isEmpty();
    }

    private PublishingBeans beans(DataSource dataSource) {
        return new PublishingBeans(dataSource, files, evidence, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static TransactionTemplate transaction(DataSource dataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    private static List<String> together(List<Callable<String>> tasks) throws Exception {
        var start = new CyclicBarrier(tasks.size());
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var results = new ArrayList<String>();
            var futures = new ArrayList<Future<String>>();
            for (var task : tasks) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
