package id.tayang.publishing;

import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.berkas.ShownPictures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Articles of the running application that no case made, for tests that look at pages. */
public final class ShownArticles implements AutoCloseable {

    private final ArticleStore store;
    private final CaseFiles files;
    private final ShownPictures pictures;
    private final JdbcClient jdbc;
    private final List<String> made = new ArrayList<>();

    public ShownArticles(ApplicationContext context) {
        store = context.getBean(ArticleStore.class);
        files = context.getBean(CaseFiles.class);
        pictures = context.getBean(ShownPictures.class);
        jdbc = context.getBean(JdbcClient.class);
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
        for (var kasus : made) {
            for (var table : List.of("artikel_tag", "artikel_gambar", "artikel", "berkas")) {
                jdbc.sql("delete from " + table + " where kasus = ?")
                        .param(kasus)
                        .update();
            }
        }
    }
}
