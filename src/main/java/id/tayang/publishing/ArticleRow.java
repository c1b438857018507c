package id.tayang.publishing;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Articles and pictures as they stand in rows. */
final class ArticleRow {

    static final String IMAGE =
            "g.kasus_berkas, g.berkas, g.sha256, g.jenis_media, g.teks_alt, g.sumber, g.lebar, g.tinggi";

    /** An article with its first picture; conditions follow, on {@code a}. */
    static final String SELECT = """
            select a.kasus, a.revisi, a.tahun, a.slug, a.judul, a.ringkasan, a.isi, a.kategori, a.tayang_pada, a.slug_awal, a.diubah_pada, a.menanggapi,
                   g.kasus_berkas, g.berkas, g.sha256, g.jenis_media, g.teks_alt, g.sumber, g.lebar, g.tinggi
            from artikel a left join artikel_gambar g on g.kasus = a.kasus and g.urutan = 1
            where a.status = 'tayang'
            """;

    private ArticleRow() {}

    static Article article(ResultSet row, int number) throws SQLException {
        return new Article(
                row.getString("kasus"),
                row.getInt("revisi"),
                row.getInt("tahun"),
                row.getString("slug"),
                row.getString("slug_awal"),
                row.getString("judul"),
                row.getString("ringkasan"),
                row.getString("isi"),
                new Category(row.getString("kategori")),
                Utc.read(row, "tayang_pada"),
                Utc.read(row, "diubah_pada"),
                row.getString("menanggapi"),
                row.getString("sha256") == null ? null : image(row, number));
    }

    static ArticleImage image(ResultSet row, int number) throws SQLException {
        return new ArticleImage(
                row.getString("kasus_berkas"),
                row.getString("berkas"),
                row.getString("sha256"),
                row.getString("jenis_media"),
                row.getString("teks_alt"),
                row.getString("sumber"),
                row.getObject("lebar", Integer.class),
                row.getObject("tinggi", Integer.class));
    }
}
