package id.tayang.publishing;

import id.tayang.Utc;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads single articles of the public site. Withdrawn ones are found by {@link #withdrawal} only. */
@Component
class Articles {

    private final JdbcClient jdbc;

    Articles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Article> find(int year, String slug) {
        return jdbc.sql(ArticleRow.SELECT + " and a.tahun = :tahun and a.slug = :slug")
                .param("tahun", year)
                .param("slug", slug)
                .query(ArticleRow::article)
                .optional();
    }

    Optional<Withdrawal> withdrawal(int year, String slug) {
        return jdbc.sql("""
                        select alasan_tarik, ditarik_pada from artikel
                        where status = 'ditarik' and tahun = :tahun and slug = :slug""")
                .param("tahun", year)
                .param("slug", slug)
                .query((row, n) -> new Withdrawal(
                        WithdrawalReason.of(row.getString("alasan_tarik")), Utc.read(row, "ditarik_pada")))
                .optional();
    }

    List<ArticleImage> images(Article article) {
        return jdbc.sql("select " + ArticleRow.IMAGE + " from artikel_gambar g where kasus = :kasus order by urutan")
                .param("kasus", article.kasus())
                .query(ArticleRow::image)
                .list();
    }

    List<Tag> tags(Article article) {
        return jdbc.sql("select slug, nama from artikel_tag where kasus = :kasus order by urutan")
                .param("kasus", article.kasus())
                .query((row, n) -> new Tag(row.getString("slug"), row.getString("nama")))
                .list();
    }

    /** The picture of that hash, if at least one article shows it now. */
    Optional<ArticleImage> image(String sha256) {
        return jdbc.sql("select " + ArticleRow.IMAGE + """
                         from artikel_gambar g join artikel a on a.kasus = g.kasus
                        where g.sha256 = :sha256 and a.status = 'tayang'
                        order by a.tayang_pada limit 1""")
                .param("sha256", sha256)
                .query(ArticleRow::image)
                .optional();
    }
}
