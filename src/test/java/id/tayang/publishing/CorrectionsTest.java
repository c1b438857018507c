package id.tayang.publishing;

import static id.tayang.publishing.Releases.naskah;
import static id.tayang.publishing.Releases.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.MovingClock;
import id.tayang.support.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.camunda.spin.Spin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CorrectionsTest {

    private static final String NOTE = "Semula tertulis 10 OPD, yang benar 12 OPD.";

    private final InMemoryFiles files = new InMemoryFiles();
    private final RecordedEvidence evidence = new RecordedEvidence();
    private final MovingClock clock = new MovingClock();

    @ParameterizedTest
    @EnumSource
    void puts_the_approved_text_in_the_place_of_the_old_one(TestDatabase database) throws Exception {
        var beans = published(database.migrated(), "k1", "Rapat SPBE", "Dihadiri 10 OPD.");
        clock.move(Duration.ofHours(2));
        begin(beans, "r1", "k1");

        var done = beans.corrections.apply(correction("r1", "Rapat SPBE", "Dihadiri 12 OPD."));

        assertThat(done.url()).isEqualTo("https://situs.example.go.id/berita/2026/rapat-spbe");
        assertThat(done.revision()).isEqualTo(2);
        var article = beans.articles.find(2026, "rapat-spbe").orElseThrow();
        assertThat(article.html()).isEqualTo("<p>Dihadiri 12 OPD.</p>");
        assertThat(article.changedAt()).isEqualTo(clock.instant());
        assertThat(article.publishedAt()).isEqualTo(clock.instant().minus(Duration.ofHours(2)));
        assertThat(beans.revisions.of("k1"))
                .extracting(Revision::number, Revision::kind, Revision::html, Revision::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "tayang", "<p>Dihadiri 10 OPD.</p>", null),
                        org.assertj.core.groups.Tuple.tuple(2, "ralat", "<p>Dihadiri 12 OPD.</p>", NOTE));
        assertThat(beans.list.count(search("12"))).isOne();
        assertThat(beans.list.count(search("10"))).isZero();
        assertThat(beans.ledger.find(new ReleaseKey("k1", 2, "situs"))).hasValueSatisfying(entry -> {
            assertThat(entry.is(ReleaseState.PUBLISHED)).isTrue();
            assertThat(entry.url()).isEqualTo(done.url());
        });
        assertThat(evidence.entries)
                .last()
                .satisfies(proof -> assertThat(proof.kasus()).isEqualTo("r1"));
    }

    @ParameterizedTest
    @EnumSource
    void another_title_brings_another_address_and_the_old_one_stays_taken(TestDatabase database) throws Exception {
        var dataSource = database.migrated();
        var beans = published(dataSource, "k1", "Rapat", "Isi");
        correct(beans, "r1", "k1", "Rapat besar", "Isi");

        assertThat(beans.articles.find(2026, "rapat")).isEmpty();
        assertThat(beans.articles.find(2026, "rapat-besar")).isPresent();
        assertThat(beans.addresses.present(2026, "rapat")).contains("/berita/2026/rapat-besar");
        assertThat(beans.publisher.publish(release("k2", "Rapat", "Isi")).url()).endsWith("/rapat-2");

        correct(beans, "r2", "k1", "Rapat", "Isi");
        assertThat(beans.articles.find(2026, "rapat").orElseThrow().kasus()).isEqualTo("k1");
        assertThat(beans.addresses.present(2026, "rapat-besar")).contains("/berita/2026/rapat");
        assertThat(beans.articles.find(2026, "rapat").orElseThrow().firstPath()).isEqualTo("/berita/2026/rapat");
    }

    @ParameterizedTest
    @EnumSource
    void a_repeated_step_makes_no_second_revision(TestDatabase database) throws Exception {
        var beans = published(database.migrated(), "k1", "Rapat", "Isi");
        begin(beans, "r1", "k1");
        var first = beans.corrections.apply(correction("r1", "Rapat", "Isi baru"));

        assertThat(beans.corrections.apply(correction("r1", "Rapat", "Isi baru")))
                .isEqualTo(first);
        assertThat(beans.revisions.of("k1")).hasSize(2);
        assertThat(evidence.entries).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_corrections_at_once_one_is_told_that_the_item_has_changed(TestDatabase database) throws Exception {
        var dataSource = database.migrated();
        var beans = published(dataSource, "k1", "Rapat", "Isi");
        begin(beans, "r1", "k1");
        begin(beans, "r2", "k1");

        var answers = together(List.of(
                () -> transaction(dataSource).execute(status -> tried(beans, correction("r1", "Rapat satu", "Satu"))),
                () -> transaction(dataSource).execute(status -> tried(beans, correction("r2", "Rapat dua", "Dua")))));

        assertThat(answers)
                .containsExactlyInAnyOrder("tayang", "Berita ini sudah diralat lebih dahulu dalam kasus lain.");
        assertThat(beans.revisions.of("k1")).hasSize(2);
        assertThat(beans.list.count(Selection.ALL)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_corrected_of_what_was_withdrawn(TestDatabase database) {
        var beans = published(database.migrated(), "k1", "Rapat", "Isi");
        begin(beans, "r1", "k1");
        beans.store.withdraw("k1", WithdrawalReason.KELIRU, clock.instant());

        assertThatThrownBy(() -> beans.corrections.apply(correction("r1", "Rapat", "Isi baru")))
                .isInstanceOf(Superseded.class)
                .hasMessageContaining("sudah ditarik");
        assertThat(beans.revisions.of("k1")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_changes_nothing_is_refused(TestDatabase database) {
        var beans = published(database.migrated(), "k1", "Rapat", "Isi");
        begin(beans, "r1", "k1");

        assertThatThrownBy(() -> beans.corrections.apply(correction("r1", " Rapat ", "<p>Isi</p>")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Naskah ralat sama dengan yang sedang tayang; tidak ada yang diralat.");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_but_the_approved_text_is_shown(TestDatabase database) {
        var beans = published(database.migrated(), "k1", "Rapat", "Isi");
        begin(beans, "r1", "k1");
        var other =
                Correction.of("r1", text("Rapat", "Lain", null), new Fingerprint().dari(text("Rapat", "Baru", null)));

        assertThatThrownBy(() -> beans.corrections.apply(other)).hasMessageContaining("sidik berbeda");
        assertThat(beans.articles.find(2026, "rapat").orElseThrow().html()).isEqualTo("<p>Isi</p>");
    }

    @ParameterizedTest
    @EnumSource
    void pictures_stay_go_and_come(TestDatabase database) throws Exception {
        var dataSource = database.migrated();
        var wrong = files.add("k1", "a.png", "image/png", "Foto keliru", InMemoryFiles.png(20, 10));
        var right = files.add("k1", "b.png", "image/png", "Foto benar", InMemoryFiles.png(30, 10));
        var beans = published(dataSource, "k1", "Rapat", "Isi");
        var added = files.add("r1", "c.png", "image/png", "Foto baru", InMemoryFiles.png(40, 10));
        begin(beans, "r1", "k1");

        var text = text("Rapat", "Isi", right.id());
        beans.corrections.apply(Correction.of("r1", text, new Fingerprint().dari(text)));

        assertThat(beans.articles.images("k1"))
                .extracting(ArticleImage::file, ArticleImage::kasus)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(right.id(), "k1"),
                        org.assertj.core.groups.Tuple.tuple(added.id(), "r1"));
        assertThat(beans.articles.image(wrong.sha256())).isEmpty();
        assertThat(beans.articles.shown(List.of(added.id(), wrong.id(), right.id())))
                .extracting(ArticleImage::file)
                .containsExactly(added.id(), right.id());
    }

    /** What was published before there were revisions gets its first one from what stands. */
    @ParameterizedTest
    @EnumSource
    void a_repeated_first_publication_still_finds_its_own_text(TestDatabase database) throws Exception {
        var beans = published(database.migrated(), "k1", "Rapat", "Isi");
        correct(beans, "r1", "k1", "Rapat lain", "Isi lain");

        assertThat(beans.publisher.publish(release("k1", "Rapat", "Isi")).is(ReleaseState.PUBLISHED))
                .isTrue();
        beans.store.verify(release("k1", "Rapat", "Isi"));
        assertThat(beans.articles.find(2026, "rapat-lain").orElseThrow().html()).isEqualTo("<p>Isi lain</p>");
    }

    @ParameterizedTest
    @EnumSource
    void the_item_is_found_by_every_address_that_it_had(TestDatabase database) throws Exception {
        var beans = published(database.migrated(), "k1", "Rapat", "Isi");
        correct(beans, "r1", "k1", "Rapat besar", "Isi");

        for (var address : List.of(
                "/berita/2026/rapat",
                "https://situs.example.go.id/berita/2026/rapat-besar/",
                " https://SITUS.example.go.id/berita/2026/rapat?x=1#isi ",
                "/berita/2026/rapat-besar/riwayat")) {
            assertThat(beans.items.at(address))
                    .as(address)
                    .map(PublishedItem::kasus)
                    .contains("k1");
        }
        for (var address : List.of(
                "",
                "rapat",
                "/berita/2026/lain",
                "https://lain.example/berita/2026/rapat",
                "ht!tp://%",
                "/berita/2026/rapat/x")) {
            assertThat(beans.items.at(address)).as(address).isEmpty();
        }
    }

    private PublishingBeans published(DataSource dataSource, String kasus, String title, String body) {
        var beans = new PublishingBeans(dataSource, files, evidence, clock);
        beans.publisher.publish(release(kasus, title, body));
        return beans;
    }

    private static void begin(PublishingBeans beans, String by, String item) {
        beans.corrected.begin(by, beans.items.of(item).orElseThrow());
    }

    private void correct(PublishingBeans beans, String by, String item, String title, String body) throws Superseded {
        clock.move(Duration.ofMinutes(1));
        begin(beans, by, item);
        beans.corrections.apply(correction(by, title, body));
    }

    private static String tried(PublishingBeans beans, Correction correction) {
        try {
            beans.corrections.apply(correction);
            return "tayang";
        } catch (Superseded e) {
            return e.getMessage();
        }
    }

    private static Correction correction(String by, String title, String body) {
        var text = text(title, body, null);
        return Correction.of(by, text, new Fingerprint().dari(text));
    }

    /** @param pictures null for all */
    private static org.camunda.spin.json.SpinJsonNode text(String title, String body, String pictures) {
        var text = naskah(title, "Ringkasan Rapat", body).prop("ralat", NOTE);
        return Spin.JSON((pictures == null ? text : text.prop("gambar", pictures)).toString());
    }

    private static Selection search(String words) {
        return new Selection(null, null, null, words);
    }

    private static TransactionTemplate transaction(DataSource dataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    private static List<String> together(List<Callable<String>> tasks) throws Exception {
        var start = new CyclicBarrier(tasks.size());
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var answers = new java.util.ArrayList<String>();
            for (var answer : threads.invokeAll(tasks.stream()
                    .map(task -> (Callable<String>) () -> {
                        start.await();
                        return task.call();
                    })
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
