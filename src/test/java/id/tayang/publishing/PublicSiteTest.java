package id.tayang.publishing;

import static id.tayang.publishing.Releases.naskah;
import static id.tayang.publishing.Releases.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import id.tayang.support.TestDatabase;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

class PublicSiteTest {

    private static final Instant NOW = Instant.parse("2026-11-19T23:30:00Z");

    /** One application for all tests of this class; the tables are emptied before each. */
    private static DataSource dataSource;

    private static InMemoryFiles files;
    private static MockMvc site;

    private PublishingBeans beans;

    @BeforeAll
    static void start() {
        dataSource = TestDatabase.H2.migrated();
        files = new InMemoryFiles();
        site = PublicSite.over(dataSource, files, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void empty() {
        for (var table : List.of("artikel_tag", "artikel_gambar", "artikel", "tayangan")) {
            JdbcClient.create(dataSource).sql("delete from " + table).update();
        }
        files.clear();
        beans = new PublishingBeans(dataSource, files, new RecordedEvidence(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void article_says_what_when_and_where_it_belongs() throws Exception {
        files.add("k1", "foto.jpg", "image/jpeg", "Kepala \"Dinas\" membuka rapat", new byte[] {1, 2});
        publish("k1", "Rapat <SPBE> & \"Satu Data\"", "kegiatan", "Satu.\n\n- dua\n- tiga");

        site.perform(get("/berita/2026/rapat-spbe-satu-data"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(html("<html lang=\"id\""))
                .andExpect(html("<title>Rapat &lt;SPBE&gt; &amp; &quot;Satu Data&quot; - Dinas Kominfo Contoh</title>"))
                .andExpect(html("<h1>Rapat &lt;SPBE&gt; &amp; &quot;Satu Data&quot;</h1>"))
                .andExpect(html("<p>Satu.</p>\n<ul><li>dua</li><li>tiga</li></ul>"))
                .andExpect(html("datetime=\"2026-11-20T07:30+08:00\">Jumat, 20 November 2026 07.30 WITA</time>"))
                .andExpect(html("href=\"/berita?kategori=kegiatan\">Kegiatan</a>"))
                .andExpect(html("src=\"/media/" + files.of("k1").get(0).sha256()
                        + ".jpg\" alt=\"Kepala &quot;Dinas&quot; membuka rapat\""))
                .andExpect(html("<figcaption>Foto: Humas/berkas-1</figcaption>"))
                .andExpect(html("<link rel=\"canonical\" "
                        + "href=\"https://situs.example.go.id/berita/2026/rapat-spbe-satu-data\">"))
                .andExpect(html("property=\"og:image\" content=\"https://situs.example.go.id/media/"))
                .andExpect(html("property=\"og:image:alt\" content=\"Kepala &quot;Dinas&quot; membuka rapat\""))
                .andExpect(html("property=\"article:published_time\" content=\"2026-11-20T07:30+08:00\""))
                .andExpect(html("href=\"/berita\">Kembali ke semua berita</a>"));
    }

    @Test
    void article_is_cleaned_again_on_its_way_out() throws Exception {
        publish("k1", "Rapat", "berita", "Isi");
        JdbcClient.create(dataSource)
                .sql("update artikel set isi = '<p onclick=\"x()\">Isi<script>alert(1)</script></p>'")
                .update();

        site.perform(get("/berita/2026/rapat"))
                .andExpect(html("<div class=\"prose\"><p>Isi</p></div>"))
                .andExpect(content().string(not(containsString("alert(1)"))));
    }

    @Test
    void list_is_empty_at_first() throws Exception {
        site.perform(get("/berita")).andExpect(status().isOk()).andExpect(html("Belum ada berita yang tayang."));
        site.perform(get("/berita?kategori=layanan"))
                .andExpect(status().isOk())
                .andExpect(html("Belum ada berita dalam kategori ini."));
    }

    @Test
    void list_has_pages_and_categories() throws Exception {
        for (int n = 1; n <= 11; n++) {
            publish("k" + n, "Kegiatan nomor " + n, "kegiatan", "Isi");
        }
        publish("l1", "Layanan baru", "layanan", "Isi");

        assertThat(titles("/berita")).hasSize(10);
        assertThat(titles("/berita?hal=2")).hasSize(2);
        assertThat(titles("/berita?kategori=layanan")).containsExactly("Layanan baru");
        assertThat(titles("/berita?kategori=kegiatan&hal=2")).hasSize(1);
        site.perform(get("/berita?kategori=kegiatan"))
                .andExpect(html("aria-current=\"true\">Kegiatan</a>"))
                .andExpect(html("rel=\"next\" href=\"/berita?kategori=kegiatan&amp;hal=2\""))
                .andExpect(html("Halaman 1 dari 2"));
        site.perform(get("/berita?kategori=kegiatan&hal=2"))
                .andExpect(html("rel=\"prev\" href=\"/berita?kategori=kegiatan\""))
                .andExpect(html(
                        "rel=\"canonical\" href=\"https://situs.example.go.id/berita?kategori=kegiatan&amp;hal=2\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/berita/2026/tidak-ada",
                "/berita/1999/rapat",
                "/berita?hal=0",
                "/berita?hal=-1",
                "/berita?hal=2",
                "/berita?hal=dua",
                "/berita?hal=99999999999",
                "/berita?kategori=",
                "/berita?kategori=%00",
                "/berita?kategori=Kegiatan",
                "/berita?hal=2147483647"
            })
    void page_that_is_not_there_is_not_found(String address) throws Exception {
        publish("k1", "Rapat", "berita", "Isi");

        site.perform(get(address)).andExpect(status().isNotFound()).andExpect(html("<h1>Halaman tidak ditemukan</h1>"));
    }

    @Test
    void withdrawn_article_is_gone_for_a_stated_reason() throws Exception {
        var photo = files.add("k1", "foto.jpg", "image/jpeg", "Warga Budi", new byte[] {1});
        publish("k1", "Bantuan untuk Budi", "berita", "Alamat rumah Budi");
        beans.store.withdraw("k1", WithdrawalReason.DATA_PRIBADI, Instant.parse("2026-11-21T01:00:00Z"));
        beans.store.withdraw("k1", WithdrawalReason.KELIRU, Instant.parse("2026-12-01T01:00:00Z"));

        site.perform(get("/berita/2026/bantuan-untuk-budi"))
                .andExpect(status().isGone())
                .andExpect(html("Memuat data pribadi yang harus dilindungi."))
                .andExpect(html("Sabtu, 21 November 2026 09.00 WITA"))
                .andExpect(content().string(not(containsString("Budi"))));
        for (var address : new String[] {"/berita", "/feed.atom", "/sitemap.xml"}) {
            site.perform(get(address))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("bantuan-untuk-budi"))));
        }
        site.perform(get("/media/" + photo.sha256() + ".jpg")).andExpect(status().isNotFound());
    }

    @Test
    void withdrawn_article_keeps_its_address_to_itself() {
        publish("k1", "Rapat", "berita", "Isi");
        beans.store.withdraw("k1", WithdrawalReason.KELIRU, NOW);

        assertThat(beans.publisher.publish(release("k2", "Rapat", "Isi")).url()).endsWith("/berita/2026/rapat-2");
    }

    @Test
    void picture_of_an_article_is_kept_for_good() throws Exception {
        var photo = files.add("k1", "foto.png", "image/png", "Rapat", new byte[] {1, 2, 3});
        publish("k1", "Rapat", "berita", "Isi");

        site.perform(get("/media/" + photo.sha256() + ".png"))
                .andExpect(status().isOk())
                .andExpect(content().bytes(new byte[] {1, 2, 3}))
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        site.perform(head("/media/" + photo.sha256() + ".png"))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", 3));
        site.perform(get("/media/" + photo.sha256() + ".jpg")).andExpect(status().isNotFound());
        files.remove(photo);
        site.perform(get("/media/" + photo.sha256() + ".png")).andExpect(status().isNotFound());
    }

    @Test
    void other_files_of_a_case_are_not_public() throws Exception {
        var letter = files.add("k1", "surat.pdf", "application/pdf", null, new byte[] {1});
        publish("k1", "Rapat", "berita", "Isi");
        var later = files.add("k1", "nanti.png", "image/png", "Nanti", new byte[] {2});
        var unpublished = files.add("k2", "draf.png", "image/png", "Draf", new byte[] {3});

        site.perform(get("/media/" + letter.sha256() + ".pdf")).andExpect(status().isNotFound());
        site.perform(get("/media/" + later.sha256() + ".png")).andExpect(status().isNotFound());
        site.perform(get("/media/" + unpublished.sha256() + ".png")).andExpect(status().isNotFound());
    }

    @Test
    void feed_is_valid_atom() throws Exception {
        publish("k1", "Rapat <b> & \"kutip\"", "siaran-pers", "Isi");

        var answer = site.perform(get("/feed.atom"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/atom+xml"))
                .andReturn()
                .getResponse();
        var feed = new SyndFeedInput()
                .build(new XmlReader(
                        new ByteArrayInputStream(answer.getContentAsByteArray()), answer.getContentType()));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Berita Dinas Kominfo Contoh");
        assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getTitle()).isEqualTo("Rapat <b> & \"kutip\"");
            assertThat(entry.getLink()).isEqualTo("https://situs.example.go.id/berita/2026/rapat-b-kutip");
            assertThat(entry.getUri()).isEqualTo(entry.getLink());
            assertThat(entry.getPublishedDate()).isEqualTo(NOW);
            assertThat(entry.getDescription().getValue()).isEqualTo("Ringkasan");
        });
    }

    @Test
    void feed_holds_the_newest_twenty() throws Exception {
        for (int n = 1; n <= 21; n++) {
            publish("k" + n, "Berita " + n, "berita", "Isi");
        }

        var answer = site.perform(get("/feed.atom")).andReturn().getResponse();
        var feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(answer.getContentAsByteArray())));

        assertThat(feed.getEntries())
                .hasSize(20)
                .extracting(SyndEntry::getTitle)
                .doesNotHaveDuplicates();
    }

    @Test
    void crawlers_find_every_article() throws Exception {
        publish("k1", "Rapat", "berita", "Isi");

        var xml = site.perform(get("/sitemap.xml"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/xml"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var addresses = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");

        assertThat(addresses.getLength()).isEqualTo(3);
        assertThat(addresses.item(2).getTextContent()).isEqualTo("https://situs.example.go.id/berita/2026/rapat");
        site.perform(get("/robots.txt"))
                .andExpect(status().isOk())
                .andExpect(html("Sitemap: https://situs.example.go.id/sitemap.xml"))
                .andExpect(html("Disallow: /camunda/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/berita", "/berita/2026/rapat", "/feed.atom", "/sitemap.xml", "/robots.txt"})
    void page_is_sent_again_only_when_it_changed(String address) throws Exception {
        publish("k1", "Rapat", "berita", "Isi");
        var first = site.perform(get(address)).andReturn().getResponse();
        var tag = first.getHeader("ETag");

        assertThat(tag).startsWith("W/\"");
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
        site.perform(get(address).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        site.perform(head(address)).andExpect(status().isOk()).andExpect(header().string("ETag", tag));
        publish("k2", "Rapat", "berita", "Isi");
        JdbcClient.create(dataSource)
                .sql("update artikel set judul = 'Rapat lain'")
                .update();
        if (!address.equals("/robots.txt") && !address.equals("/sitemap.xml")) {
            site.perform(get(address).header("If-None-Match", tag)).andExpect(status().isOk());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/berita",
                "/berita/2026/rapat",
                "/berita/2026/tidak-ada",
                "/feed.atom",
                "/sitemap.xml",
                "/robots.txt"
            })
    void reader_is_not_followed(String address) throws Exception {
        publish("k1", "Rapat", "berita", "Isi");

        var result = site.perform(get(address))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getContentAsString())
                .doesNotContain("jsessionid")
                .doesNotContainPattern(
                        Pattern.compile("<script(?! type=\"application/ld\\+json\")|\\son\\w+=\"|style=\""));
    }

    private void publish(String kasus, String title, String category, String body) {
        beans.publisher.publish(release(kasus, "situs", category, naskah(title, "Ringkasan", body)));
    }

    private List<String> titles(String address) throws Exception {
        var page = site.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Pattern.compile("<h2><a [^>]*>([^<]*)</a></h2>")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static org.springframework.test.web.servlet.ResultMatcher html(String part) {
        return content().string(containsString(part));
    }
}
