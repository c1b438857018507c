package id.tayang.publishing;

import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.berkas.ShownPictures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.spin.Spin;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Articles of the running application that no case made, for tests that look at pages. */
public final class ShownArticles implements AutoCloseable {

    private final ArticleStore store;
    private final CaseFiles files;
    private final ShownPictures pictures;
    private final JdbcClient jdbc;
    private final PublishedItems items;
    private final CorrectedItems corrected;
    private final Corrections corrections;
    private final Replies replies;
    private final PlatformTransactionManager transactions;
    private final List<String> made = new ArrayList<>();
    private final List<String> approvedIn = new ArrayList<>();

    public ShownArticles(ApplicationContext context) {
        store = context.getBean(ArticleStore.class);
        files = context.getBean(CaseFiles.class);
        pictures = context.getBean(ShownPictures.class);
        jdbc = context.getBean(JdbcClient.class);
        items = context.getBean(PublishedItems.class);
        corrected = context.getBean(CorrectedItems.class);
        corrections = context.getBean(Corrections.class);
        replies = context.getBean(Replies.class);
        transactions = context.getBean("transactionManager", PlatformTransactionManager.class);
    }

    /** With the pictures that the case of that id has. Gives the path of the page. */
    public String add(String kasus, String title, String category, String body, String tags, Instant at) {
        var naskah = Releases.naskah(
                title,
                "Ringkasan berita ini memberi tahu pembaca apa yang terjadi, di mana, dan siapa yang terlibat.",
                body);
        var images = files.of(kasus).stream().map(this::image).toList();
        store.insert(
                Releases.release(kasus, "situs", category, naskah, tags),
                2026,
                Slug.of(title, "berita") + "-" + kasus,
                at,
                images);
        made.add(kasus);
        return store.path(kasus).orElseThrow();
    }

    public void withdraw(String kasus, Instant at) {
        store.withdraw(kasus, WithdrawalReason.DATA_PRIBADI, at);
    }

    /** Gives another title and text to an article of this test, as approved in a case of that id. */
    public void correct(String by, String kasus, String title, String body, String note) {
        approvedIn.add(by);
        var item = items.of(kasus).orElseThrow();
        var naskah =
                Spin.JSON(Releases.naskah(title, item.text().path("ringkasan").asText(), body)
                        .prop("ralat", note)
                        .toString());
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            corrected.begin(by, item);
            try {
                corrections.apply(Correction.of(by, naskah, new Fingerprint().dari(naskah)));
            } catch (Superseded e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Makes one article of this test the answer to another. */
    public void answer(String kasus, String answered, Instant at) {
        replies.link(kasus, answered, at);
    }

    private ArticleImage image(CaseFile file) {
        var size = pictures.size(file).orElseThrow();
        return new ArticleImage(
                file.kasus(),
                file.id(),
                file.sha256(),
                file.mediaType(),
                file.altText(),
                Objects.toString(file.credit(), ""),
                size.width,
                size.height);
    }

    @Override
    public void close() {
        for (var kasus : approvedIn) {
            jdbc.sql("delete from bukti_tayang where kasus = ?").param(kasus).update();
        }
        for (var kasus : made) {
            for (var table : List.of("artikel_tag", "artikel_gambar", "artikel", "tayangan", "berkas")) {
                jdbc.sql("delete from " + table + " where kasus = ?")
                        .param(kasus)
                        .update();
            }
        }
    }
}
