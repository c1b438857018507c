package id.tayang.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the articles of the public site. */
@Component
class ArticleStore {

    private final JdbcClient jdbc;

    ArticleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The permanent path of the article of a case. */
    Optional<String> path(String kasus) {
        return jdbc.sql("select tahun, slug from artikel where kasus = :kasus")
                .param("kasus", kasus)
                .query((row, n) -> "/berita/" + row.getInt("tahun") + "/" + row.getString("slug"))
                .optional();
    }

    boolean taken(int year, String slug) {
        return jdbc.sql("select count(*) from artikel where tahun = :tahun and slug = :slug")
                        .param("tahun", year)
                        .param("slug", slug)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(Release release, int year, String slug, Instant at, List<ArticleImage> images) {
        var naskah = release.naskah();
        var html = TypedText.toHtml(naskah.body());
        jdbc.sql("""
                        insert into artikel (kasus, tahun, slug, judul, ringkasan, naskah, sidik, isi, kata, kategori, status, tayang_pada)
                        values (:kasus, :tahun, :slug, :judul, :ringkasan, :naskah, :sidik, :isi, :kata, :kategori, 'tayang', :tayangPada)""")
                .param("kasus", release.kasus())
                .param("tahun", year)
                .param("slug", slug)
                .param("judul", oneLine(naskah.title()))
                .param("ringkasan", oneLine(naskah.summary()))
                .param("naskah", naskah.canonical())
                .param("sidik", release.approved())
                .param("isi", html)
                .param("kata", SearchText.of(naskah.title(), naskah.summary(), html))
                .param("kategori", release.category())
                .param("tayangPada", at.atOffset(ZoneOffset.UTC))
                .update();
        for (int position = 0; position < images.size(); position++) {
            insert(images.get(position), position + 1);
        }
        for (int position = 0; position < release.tags().size(); position++) {
            insert(release.kasus(), release.tags().get(position), position + 1);
        }
    }

    private void insert(String kasus, Tag tag, int position) {
        jdbc.sql("insert into artikel_tag (kasus, urutan, slug, nama) values (:kasus, :urutan, :slug, :nama)")
                .param("kasus", kasus)
                .param("urutan", position)
                .param("slug", tag.code())
                .param("nama", tag.label())
                .update();
    }

    private void insert(ArticleImage image, int position) {
        jdbc.sql("""
                        insert into artikel_gambar (kasus, urutan, berkas, sha256, jenis_media, teks_alt, sumber, lebar, tinggi)
                        values (:kasus, :urutan, :berkas, :sha256, :jenisMedia, :teksAlt, :sumber, :lebar, :tinggi)""")
                .param("kasus", image.kasus())
                .param("urutan", position)
                .param("berkas", image.file())
                .param("sha256", image.sha256())
                .param("jenisMedia", image.mediaType())
                .param("teksAlt", oneLine(image.altText()))
                .param("sumber", oneLine(image.credit()))
                .param("lebar", image.width())
                .param("tinggi", image.height())
                .update();
    }

    /** Fails unless what is stored is the approved text and the page shows nothing else. */
    void verify(Release release) {
        var naskah = release.naskah();
        var same = jdbc.sql("select judul, ringkasan, naskah, isi from artikel where kasus = :kasus")
                .param("kasus", release.kasus())
                .query((row, n) -> Fingerprint.of(row.getString("naskah")).equals(release.approved())
                        && row.getString("judul").equals(oneLine(naskah.title()))
                        && row.getString("ringkasan").equals(oneLine(naskah.summary()))
                        && row.getString("isi").equals(TypedText.toHtml(naskah.body())))
                .single();
        if (!same) {
            throw new IllegalStateException(
                    "Naskah yang tersimpan tidak sama dengan yang disetujui; penayangan dibatalkan.");
        }
    }

    /** Takes an article from the site; a second withdrawal changes nothing. */
    void withdraw(String kasus, WithdrawalReason reason, Instant at) {
        jdbc.sql("""
                        update artikel set status = 'ditarik', alasan_tarik = :alasan, ditarik_pada = :sekarang
                        where kasus = :kasus and status = 'tayang'""")
                .param("alasan", reason.code())
                .param("sekarang", at.atOffset(ZoneOffset.UTC))
                .param("kasus", kasus)
                .update();
    }

    /** PostgreSQL stores no zero character, and a title has no line breaks. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
