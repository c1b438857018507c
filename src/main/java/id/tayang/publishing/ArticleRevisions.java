package id.tayang.publishing;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every text that an article has shown, from the first on. */
@Component
class ArticleRevisions {

    private final JdbcClient jdbc;

    ArticleRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the first one down from the article as it stands. */
    void begin(String kasus, Instant at) {
        insert(kasus, 1, "tayang", null, kasus, at);
    }

    /**
     * Writes down what an article shows after a correction.
     *
     * @param by the case in which it was approved
     */
    void add(String kasus, int number, String note, String by, Instant at) {
        insert(kasus, number, "ralat", note, by, at);
    }

    private void insert(String kasus, int number, String kind, String note, String by, Instant at) {
        jdbc.sql("""
                        insert into artikel_revisi
                            (kasus, revisi, jenis, judul, ringkasan, naskah, sidik, isi, catatan, oleh_kasus, pada)
                        select kasus, :revisi, :jenis, judul, ringkasan, naskah, sidik, isi, :catatan, :oleh, :pada
                        from artikel where kasus = :kasus""")
                .param("kasus", kasus)
                .param("revisi", number)
                .param("jenis", kind)
                .param("catatan", note, Types.VARCHAR)
                .param("oleh", by)
                .param("pada", Utc.of(at))
                .update();
    }

    /** The oldest first. */
    List<Revision> of(String kasus) {
        return jdbc.sql("""
                        select revisi, jenis, judul, ringkasan, isi, catatan, pada from artikel_revisi
                        where kasus = :kasus order by revisi""")
                .param("kasus", kasus)
                .query(ArticleRevisions::revision)
                .list();
    }

    /** The revisions that corrected an article. */
    List<Revision> corrections(Article article) {
        return article.revision() == 1
                ? List.of()
                : of(article.kasus()).stream()
                        .filter(revision -> revision.note() != null)
                        .toList();
    }

    /** The number of the revision that a case has made; empty while it has made none. */
    Optional<Integer> madeBy(String by) {
        return jdbc.sql("select revisi from artikel_revisi where oleh_kasus = :oleh and jenis = 'ralat'")
                .param("oleh", by)
                .query(Integer.class)
                .optional();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("revisi"),
                row.getString("jenis"),
                row.getString("judul"),
                row.getString("ringkasan"),
                row.getString("isi"),
                row.getString("catatan"),
                Utc.read(row, "pada"));
    }
}
