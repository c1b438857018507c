package id.tayang.publishing;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which article answers which. What was withdrawn is named on neither page. */
@Component
class Replies {

    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Links an answer with what it answers; doing it twice changes nothing. Fails when there is no such article. */
    void link(String answer, String answered, Instant at) {
        var linked = jdbc.sql("""
                        update artikel set menanggapi = :ditanggapi
                        where kasus = :kasus and (menanggapi is null or menanggapi = :ditanggapi)
                          and exists (select 1 from artikel d where d.kasus = :ditanggapi)""")
                .param("ditanggapi", answered)
                .param("kasus", answer)
                .update();
        if (linked == 0 || answer.equals(answered)) {
            throw new IllegalStateException(
                    "Berita yang ditanggapi tidak ada, atau tanggapan ini sudah dikaitkan dengan berita lain.");
        }
        changed(answer, at);
    }

    /** The pages that name this article say something else from now on. */
    void changed(String kasus, Instant at) {
        jdbc.sql("""
                        update artikel set diubah_pada = :sekarang
                        where (menanggapi = :kasus or kasus = (select a.menanggapi from artikel a where a.kasus = :kasus))
                          and diubah_pada < :sekarang""").param("sekarang", Utc.of(at)).param("kasus", kasus).update();
    }

    /** The answers to an article, the oldest first. */
    List<Reply> to(Article article) {
        if (!article.changed()) {
            return List.of();
        }
        return jdbc.sql("""
                        select judul, tahun, slug, tayang_pada from artikel
                        where menanggapi = :kasus and status = 'tayang' order by tayang_pada, kasus""")
                .param("kasus", article.kasus())
                .query(Replies::reply)
                .list();
    }

    /** What an article answers. */
    Optional<Reply> answeredBy(Article article) {
        if (article.answers() == null) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select judul, tahun, slug, tayang_pada from artikel where kasus = :kasus and status = 'tayang'""")
                .param("kasus", article.answers())
                .query(Replies::reply)
                .optional();
    }

    private static Reply reply(ResultSet row, int number) throws SQLException {
        return new Reply(
                row.getString("judul"),
                "/berita/" + row.getInt("tahun") + "/" + row.getString("slug"),
                Utc.read(row, "tayang_pada"));
    }
}
