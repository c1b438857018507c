package id.tayang.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the articles of the public site. Withdrawn ones are found by {@link #withdrawal} only. */
@Component
class Articles {

    private static final String SELECT = """
            select a.kasus, a.tahun, a.slug, a.judul, a.ringkasan, a.isi, a.kategori, a.tayang_pada,
                   g.berkas, g.sha256, g.jenis_media, g.teks_alt, g.sumber
            from artikel a left join artikel_gambar g on g.kasus = a.kasus and g.urutan = 1
            where a.status = 'tayang'
            """;
    private static final String IN_CATEGORY = " and (cast(:kategori as varchar(60)) is null or a.kategori = :kategori)";
    private static final String NEWEST_FIRST = " order by a.tayang_pada desc, a.kasus";

    private final JdbcClient jdbc;

    Articles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param category null for all */
    List<Article> newest(Category category, int limit, int offset) {
        return jdbc.sql(SELECT + IN_CATEGORY + NEWEST_FIRST + " limit :limit offset :offset")
                .param("kategori", category == null ? null : category.code())
                .param("limit", limit)
                .param("offset", offset)
                .query(Articles::article)
                .list();
    }

    /** @param category null for all */
    int count(Category category) {
        return jdbc.sql("select count(*) from artikel a where a.status = 'tayang'" + IN_CATEGORY)
                .param("kategori", category == null ? null : category.code())
                .query(Integer.class)
                .single();
    }

    /** The categories that have an article. */
    List<Category> categories() {
        return jdbc.sql("select distinct kategori from artikel where status = 'tayang' order by kategori")
                .query((row, n) -> new Category(row.getString("kategori")))
                .list();
    }

    Optional<Article> find(int year, String slug) {
        return jdbc.sql(SELECT + " and a.tahun = :tahun and a.slug = :slug")
                .param("tahun", year)
                .param("slug", slug)
                .query(Articles::article)
                .optional();
    }

    Optional<Withdrawal> withdrawal(int year, String slug) {
        return jdbc.sql("""
                        select alasan_tarik, ditarik_pada from artikel
                        where status = 'ditarik' and tahun = :tahun and slug = :slug""")
                .param("tahun", year)
                .param("slug", slug)
                .query((row, n) -> new Withdrawal(
                        WithdrawalReason.of(row.getString("alasan_tarik")),
                        row.getObject("ditarik_pada", OffsetDateTime.class).toInstant()))
                .optional();
    }

    List<ArticleImage> images(Article article) {
        return jdbc.sql("""
                        select kasus, berkas, sha256, jenis_media, teks_alt, sumber from artikel_gambar
                        where kasus = :kasus order by urutan""")
                .param("kasus", article.kasus())
                .query(Articles::image)
                .list();
    }

    /** The picture of that hash, if at least one article shows it now. */
    Optional<ArticleImage> image(String sha256) {
        return jdbc.sql("""
                        select g.kasus, g.berkas, g.sha256, g.jenis_media, g.teks_alt, g.sumber
                        from artikel_gambar g join artikel a on a.kasus = g.kasus
                        where g.sha256 = :sha256 and a.status = 'tayang'
                        order by a.tayang_pada limit 1""").param("sha256", sha256).query(Articles::image).optional();
    }

    private static Article article(ResultSet row, int number) throws SQLException {
        return new Article(
                row.getString("kasus"),
                row.getInt("tahun"),
                row.getString("slug"),
                row.getString("judul"),
                row.getString("ringkasan"),
                row.getString("isi"),
                new Category(row.getString("kategori")),
                row.getObject("tayang_pada", OffsetDateTime.class).toInstant(),
                row.getString("sha256") == null ? null : image(row, number));
    }

    private static ArticleImage image(ResultSet row, int number) throws SQLException {
        return new ArticleImage(
                row.getString("kasus"),
                row.getString("berkas"),
                row.getString("sha256"),
                row.getString("jenis_media"),
                row.getString("teks_alt"),
                row.getString("sumber"));
    }
}
