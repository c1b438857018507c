package id.tayang.publishing;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Articles and pictures as they stand in rows. */
final class ArticleRow {

    static final String IMAGE = "g.kasus, g.berkas, g.sha256, g.jenis_media, g.teks_alt, g.sumber, g.lebar, g.tinggi";

    /** An article with its first picture; conditions follow, on {@code a}. */
    static final String SELECT = """
            select a.kasus, a.tahun, a.slug, a.judul, a.ringkasan, a.isi, a.kategori, a.tayang_pada,
                   g.berkas, g.sha256, g.jenis_media, g.teks_alt, g.sumber, g.lebar, g.tinggi
            from artikel a left join artikel_gambar g on g.kasus = a.kasus and g.urutan = 1
            where a.status = 'tayang'
            """;

    private ArticleRow() {}

    static Article article(ResultSet row, int number) throws SQLException {
        return new Article(
                row.getString("kasus"),
                row.getInt("tahun"),
                row.getString("slug"),
                row.getString("judul"),
                row.getString("ringkasan"),
                row.getString("isi"),
                new Category(row.getString("kategori")),
                Utc.read(row, "tayang_pada"),
                row.getString("sha256") == null ? null : image(row, number));
    }

    static ArticleImage image(ResultSet row, int number) throws SQLException {
        return new ArticleImage(
                row.getString("kasus"),
                row.getString("berkas"),
                row.getString("sha256"),
                row.getString("jenis_media"),
                row.getString("teks_alt"),
                row.getString("sumber"),
                row.getObject("lebar", Integer.class),
                row.getObject("tinggi", Integer.class));
    }
}
