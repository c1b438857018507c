package id.tayang.publishing;

import id.tayang.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the articles of the public site. */
@Component
class ArticleStore {

    private final JdbcClient jdbc;
    private final Addresses addresses;
    private final ArticleRevisions revisions;

    ArticleStore(JdbcClient jdbc, Addresses addresses, ArticleRevisions revisions) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.revisions = revisions;
    }

    /** The permanent path of the article of a case. */
    Optional<String> path(String kasus) {
        return jdbc.sql("select tahun, slug from artikel where kasus = :kasus")
                .param("kasus", kasus)
                .query((row, n) -> "/berita/" + row.getInt("tahun") + "/" + row.getString("slug"))
                .optional();
    }

    /** Whether an article has, or had, the address. */
    boolean taken(int year, String slug) {
        return addresses.owner(year, slug).isPresent();
    }

    void insert(Release release, int year, String slug, Instant at, List<ArticleImage> images) {
        var naskah = release.naskah();
        var html = TypedText.toHtml(naskah.body());
        jdbc.sql("""
                        insert into artikel (kasus, tahun, slug, slug_awal, judul, ringkasan, naskah, sidik, isi, kata, kategori, status,
                                             tayang_pada, diubah_pada)
                        values (:kasus, :tahun, :slug, :slug, :judul, :ringkasan, :naskah, :sidik, :isi, :kata, :kategori, 'tayang',
                                :tayangPada, :tayangPada)""")
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
                .param("tayangPada", Utc.of(at))
                .update();
        addresses.take(release.kasus(), year, slug);
        revisions.begin(release.kasus(), at);
        insert(release.kasus(), images);
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

    private void insert(String kasus, List<ArticleImage> images) {
        for (int position = 0; position < images.size(); position++) {
            insert(kasus, images.get(position), position + 1);
        }
    }

    private void insert(String kasus, ArticleImage image, int position) {
        jdbc.sql("""
                        insert into artikel_gambar (kasus, urutan, kasus_berkas, berkas, sha256, jenis_media, teks_alt, sumber, lebar, tinggi)
                        values (:kasus, :urutan, :kasusBerkas, :berkas, :sha256, :jenisMedia, :teksAlt, :sumber, :lebar, :tinggi)""")
                .param("kasus", kasus)
                .param("urutan", position)
                .param("kasusBerkas", image.kasus())
                .param("berkas", image.file())
                .param("sha256", image.sha256())
                .param("jenisMedia", image.mediaType())
                .param("teksAlt", oneLine(image.altText()))
                .param("sumber", oneLine(image.credit()))
                .param("lebar", image.width())
                .param("tinggi", image.height())
                .update();
    }

    /**
     * Puts another text in the place of the one that an article shows, under another address where {@code slug} is one.
     *
     * @param note what was wrong, for readers
     * @param by the case in which the text was approved
     */
    void correct(Release release, String slug, List<ArticleImage> images, String note, String by, Instant at) {
        var naskah = release.naskah();
        var html = TypedText.toHtml(naskah.body());
        jdbc.sql("""
                        update artikel set slug = :slug, judul = :judul, ringkasan = :ringkasan, naskah = :naskah, sidik = :sidik,
                               isi = :isi, kata = :kata, revisi = :revisi, diubah_pada = :sekarang
                        where kasus = :kasus and status = 'tayang' and revisi = :revisi - 1""")
                .param("slug", slug)
                .param("judul", oneLine(naskah.title()))
                .param("ringkasan", oneLine(naskah.summary()))
                .param("naskah", naskah.canonical())
                .param("sidik", release.approved())
                .param("isi", html)
                .param("kata", SearchText.of(naskah.title(), naskah.summary(), html))
                .param("revisi", release.revision())
                .param("sekarang", Utc.of(at))
                .param("kasus", release.kasus())
                .update();
        revisions.add(release.kasus(), release.revision(), oneLine(note), by, at);
        jdbc.sql("delete from artikel_gambar where kasus = :kasus")
                .param("kasus", release.kasus())
                .update();
        insert(release.kasus(), images);
    }

    /** Fails unless what is stored is the approved text of that revision and the page shows no other. */
    void verify(Release release) {
        var naskah = release.naskah();
        var same = jdbc.sql("""
                        select case when a.revisi = r.revisi then a.judul else r.judul end as judul,
                               case when a.revisi = r.revisi then a.ringkasan else r.ringkasan end as ringkasan,
                               case when a.revisi = r.revisi then a.naskah else r.naskah end as naskah,
                               case when a.revisi = r.revisi then a.isi else r.isi end as isi
                        from artikel a join artikel_revisi r on r.kasus = a.kasus
                        where a.kasus = :kasus and r.revisi = :revisi""")
                .param("kasus", release.kasus())
                .param("revisi", release.revision())
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

    /** Of two who change an article at once, the second waits here and then sees what the first has done. */
    void lock(String kasus) {
        jdbc.sql("select kasus from artikel where kasus = :kasus for update")
                .param("kasus", kasus)
                .query(String.class)
                .single();
    }

    /** Takes an article from the site; a second withdrawal changes nothing. */
    void withdraw(String kasus, WithdrawalReason reason, Instant at) {
        jdbc.sql("""
                        update artikel set status = 'ditarik', alasan_tarik = :alasan, ditarik_pada = :sekarang
                        where kasus = :kasus and status = 'tayang'""")
                .param("alasan", reason.code())
                .param("sekarang", Utc.of(at))
                .param("kasus", kasus)
                .update();
    }

    /** PostgreSQL stores no zero character, and a title has no line breaks. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
