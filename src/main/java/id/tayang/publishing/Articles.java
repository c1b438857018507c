package id.tayang.publishing;

import id.tayang.Utc;
import java.util.Comparator;
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

    /** Of an article, by any address that it had. */
    Optional<Withdrawal> withdrawal(int year, String slug) {
        return jdbc.sql("""
                        select a.alasan_tarik, a.ditarik_pada from artikel a join alamat_artikel l on l.kasus = a.kasus
                        where a.status = 'ditarik' and l.tahun = :tahun and l.slug = :slug""")
                .param("tahun", year)
                .param("slug", slug)
                .query((row, n) -> new Withdrawal(
                        WithdrawalReason.of(row.getString("alasan_tarik")), Utc.read(row, "ditarik_pada")))
                .optional();
    }

    List<ArticleImage> images(Article article) {
        return images(article.kasus());
    }

    List<ArticleImage> images(String kasus) {
        return jdbc.sql("select " + ArticleRow.IMAGE + " from artikel_gambar g where kasus = :kasus order by urutan")
                .param("kasus", kasus)
                .query(ArticleRow::image)
                .list();
    }

    List<Tag> tags(Article article) {
        return tags(article.kasus());
    }

    List<Tag> tags(String kasus) {
        return jdbc.sql("select slug, nama from artikel_tag where kasus = :kasus order by urutan")
                .param("kasus", kasus)
                .query((row, n) -> new Tag(row.getString("slug"), row.getString("nama")))
                .list();
    }

    /** Pictures that articles show now, by the ids of their files, in that order; unknown ones are left out. */
    List<ArticleImage> shown(List<String> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select distinct " + ArticleRow.IMAGE + """
                         from artikel_gambar g join artikel a on a.kasus = g.kasus
                        where g.berkas in (:berkas) and a.status = 'tayang'""")
                .param("berkas", files)
                .query(ArticleRow::image)
                .list()
                .stream()
                .sorted(Comparator.comparing(image -> files.indexOf(image.file())))
                .toList();
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
