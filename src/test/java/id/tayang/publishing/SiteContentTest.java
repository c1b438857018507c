package id.tayang.publishing;

import static id.tayang.publishing.Releases.naskah;
import static id.tayang.publishing.Releases.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import id.tayang.support.MovingClock;
import id.tayang.support.NuChecker;
import id.tayang.support.TestDatabase;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

/** What makes the public site worth a visit, of people and of machines. */
class SiteContentTest {

    private static final String LONG_TITLE =
            "Pertanggungjawaban".repeat(8) + " <i>& \"kutip\"</i> " + "panjang ".repeat(20);
    private static final AtomicInteger STATEMENTS = new AtomicInteger();
    private static final MovingClock CLOCK = new MovingClock();

    private static DataSource dataSource;
    private static InMemoryFiles files;
    private static MockMvc site;

    private PublishingBeans beans;

    @BeforeAll
    static void start() {
        dataSource = TestDatabase.H2.migrated();
        files = new InMemoryFiles();
        var counted = ProxyDataSourceBuilder.create(dataSource)
                .afterQuery((execution, queries) -> STATEMENTS.addAndGet(queries.size()))
                .build();
        site = PublicSite.over(counted, files, CLOCK);
    }

    @BeforeEach
    void empty() {
        for (var table : List.of("artikel_tag", "artikel_gambar", "artikel", "tayangan")) {
            JdbcClient.create(dataSource).sql("delete from " + table).update();
        }
        files.clear();
        beans = new PublishingBeans(dataSource, files, new RecordedEvidence(), CLOCK);
    }

    @Test
    void search_finds_and_says_when_it_does_not() throws Exception {
        publish("k1", "Rapat SPBE", "kegiatan", "Isi", "");
        publish("k2", "Gotong royong", "kegiatan", "Isi", "");

        site.perform(get("/berita").queryParam("cari", " rapat "))
                .andExpect(status().isOk())
                .andExpect(html("<h1>Berita dengan kata “rapat”</h1>"))
                .andExpect(html("1 berita."))
                .andExpect(html(">Rapat SPBE</a></h2>"))
                .andExpect(html("name=\"robots\" content=\"noindex, follow\""))
                .andExpect(html(
                        "<input id=\"cari\" name=\"cari\" type=\"search\" maxlength=\"100\" required value=\"rapat\">"))
                .andExpect(content().string(not(containsString("Gotong"))));
        site.perform(get("/berita").queryParam("cari", "\"><script>alert(1)</script>"))
                .andExpect(status().isOk())
                .andExpect(html("Tidak ada berita yang memuat semua kata itu."))
                .andExpect(html("“&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;”"))
                .andExpect(content().string(not(containsString("<script>"))));
        site.perform(get("/berita").queryParam("cari", "x".repeat(5000))).andExpect(status().isOk());
        site.perform(get("/berita").queryParam("cari", " \u0000 ")).andExpect(html("<h1>Berita</h1>"));
    }

    @Test
    void pages_of_a_search_keep_the_words() throws Exception {
        for (int n = 1; n <= 11; n++) {
            publish("k" + n, "Rapat & rencana " + n, "kegiatan", "Isi", "");
        }

        site.perform(get("/berita").queryParam("cari", "rapat & {1}=100%")).andExpect(status().isOk());
        site.perform(get("/berita").queryParam("cari", "rapat &"))
                .andExpect(html("rel=\"next\" href=\"/berita?cari=rapat%20%26&amp;hal=2\""));
        assertThat(titles("/berita?cari=rapat%20%26&hal=2")).hasSize(1);
    }

    @Test
    void tags_and_years_lead_to_lists() throws Exception {
        publish("k1", "Rapat SPBE", "kegiatan", "Isi", "SPBE, Transformasi <Digital>");
        publish("k2", "Gotong royong", "kegiatan", "Isi", "");

        site.perform(get("/berita/2026/rapat-spbe"))
                .andExpect(html("<a href=\"/berita?tag=transformasi-digital\">Transformasi &lt;Digital&gt;</a>"))
                .andExpect(html("property=\"article:tag\" content=\"SPBE\""));
        assertThat(titles("/berita?tag=spbe")).containsExactly("Rapat SPBE");
        site.perform(get("/berita?tag=spbe")).andExpect(html("<h1>Berita bertanda “SPBE”</h1>"));
        assertThat(titles("/berita/2026")).hasSize(2);
        site.perform(get("/berita/2026"))
                .andExpect(html("<h1>Berita tahun 2026</h1>"))
                .andExpect(html("aria-current=\"true\"><span>2026</span>"))
                .andExpect(html("rel=\"canonical\" href=\"https://situs.example.go.id/berita/2026\""));
        for (var nothing : List.of("/berita?tag=lain", "/berita?tag=%25", "/berita/1999", "/berita/2026?hal=2")) {
            site.perform(get(nothing)).andExpect(status().isNotFound());
        }
    }

    @Test
    void picture_comes_in_the_sizes_that_it_has() throws Exception {
        var large = files.add("k1", "a.png", "image/png", "Besar", InMemoryFiles.png(1600, 900));
        var small = files.add("k1", "b.png", "image/png", "Kecil", InMemoryFiles.png(480, 300));
        publish("k1", "Rapat", "kegiatan", "Isi", "");
        var path = "/media/" + large.sha256();

        site.perform(get("/berita/2026/rapat"))
                .andExpect(html("src=\"" + path + ".png\" alt=\"Besar\" srcset=\"" + path + "-480.png 480w, " + path
                        + "-960.png 960w, " + path + ".png 1600w\" sizes=\"(min-width: 48rem) 44rem, 92vw\""
                        + " width=\"1600\" height=\"900\">"))
                .andExpect(html("src=\"/media/" + small.sha256()
                        + ".png\" alt=\"Kecil\" loading=\"lazy\" width=\"480\" height=\"300\">"))
                .andExpect(html("property=\"og:image:width\" content=\"1600\""));
        site.perform(get(path + "-480.png"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(content().string(large.id() + "@480"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
        for (var nothing : List.of(
                path + "-481.png", path + "-1600.png", path + "-480.jpg", "/media/" + small.sha256() + "-480.png")) {
            site.perform(get(nothing)).andExpect(status().isNotFound());
        }
        beans.store.withdraw("k1", WithdrawalReason.KELIRU, CLOCK.instant());
        site.perform(get(path + "-480.png")).andExpect(status().isNotFound());
    }

    @Test
    void only_the_first_picture_is_loaded_at_once() throws Exception {
        for (int n = 1; n <= 3; n++) {
            files.add("k" + n, "a.png", "image/png", "Foto", InMemoryFiles.png(1000 + n, 600));
            publish("k" + n, "Rapat " + n, "kegiatan", "Isi", "");
        }
        var page = page("/berita");

        assertThat(Pattern.compile("<img class=\"news-picture\"").matcher(page).results())
                .hasSize(3);
        assertThat(Pattern.compile("loading=\"lazy\"").matcher(page).results()).hasSize(2);
        assertThat(page.indexOf("loading=\"lazy\"")).isGreaterThan(page.indexOf("</li>"));
    }

    @Test
    void machines_read_the_article_as_news() throws Exception {
        files.add("k1", "a.png", "image/png", "Foto", InMemoryFiles.png(1000, 600));
        publish("k1", "Rapat </script><script>alert(1)</script> & \u2028", "kegiatan", "Isi", "SPBE");
        var page = page("/berita/2026/rapat-script-script-alert-1-script");

        var json = jsonLd(page);
        assertThat(page).doesNotContain("<script>", "alert(1)</script>");
        assertThat(json.path("@type").asText()).isEqualTo("NewsArticle");
        assertThat(json.path("headline").asText()).isEqualTo("Rapat </script><script>alert(1)</script> &");
        assertThat(json.path("datePublished").asText()).matches("2026-11-23T09:00(:00)?\\+08:00");
        assertThat(json.path("publisher").path("name").asText()).isEqualTo("Dinas Kominfo Contoh");
        assertThat(json.path("image").get(0).asText()).startsWith("https://situs.example.go.id/media/");
        assertThat(json.path("keywords").get(0).asText()).isEqualTo("SPBE");
        assertThat(json.path("mainEntityOfPage").path("@id").asText())
                .startsWith("https://situs.example.go.id/berita/2026/");
    }

    @Test
    void rss_says_what_atom_says() throws Exception {
        publish("k1", "Rapat <b> & \"kutip\"", "siaran-pers", "Isi", "");

        var answer = site.perform(get("/rss.xml"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/rss+xml"))
                .andReturn()
                .getResponse();
        var feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(answer.getContentAsByteArray())));

        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getTitle()).isEqualTo("Rapat <b> & \"kutip\"");
            assertThat(entry.getUri()).isEqualTo("https://situs.example.go.id/berita/2026/rapat-b-kutip");
            assertThat(entry.getPublishedDate()).isEqualTo(CLOCK.instant());
            assertThat(entry.getDescription().getValue()).isEqualTo("Ringkasan");
        });
    }

    /** The site of this test has room for 12 articles in one. */
    @Test
    void sitemap_grows_into_an_index() throws Exception {
        for (int n = 1; n <= 12; n++) {
            publish("k" + n, "Rapat " + n, "kegiatan", "Isi", "");
        }
        assertThat(page("/sitemap.xml")).contains("<urlset", "/berita/2026/rapat-12</loc><lastmod>2026-11-23T");
        site.perform(get("/sitemap/2.xml")).andExpect(status().isNotFound());
        publish("k13", "Rapat 13", "kegiatan", "Isi", "");

        assertThat(page("/sitemap.xml"))
                .contains("<sitemapindex", "/sitemap/1.xml</loc>", "/sitemap/2.xml</loc>")
                .doesNotContain("/sitemap/3.xml", "<urlset");
        var parts = page("/sitemap/1.xml") + page("/sitemap/2.xml");
        assertThat(Pattern.compile("<loc>[^<]*/berita/2026/").matcher(parts).results())
                .hasSize(13);
        site.perform(get("/sitemap/3.xml")).andExpect(status().isNotFound());
        site.perform(get("/sitemap/0.xml")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/berita",
                "/berita?cari=rapat",
                "/berita/2026",
                "/berita/2026/rapat",
                "/feed.atom",
                "/rss.xml",
                "/sitemap.xml"
            })
    void reader_who_asks_by_date_gets_only_news(String address) throws Exception {
        publish("k1", "Rapat", "kegiatan", "Isi", "");
        site.perform(get(address)).andExpect(header().doesNotExist(HttpHeaders.LAST_MODIFIED));
        CLOCK.move(Duration.ofMinutes(1));
        var date = site.perform(get(address)).andReturn().getResponse().getHeader(HttpHeaders.LAST_MODIFIED);

        assertThat(date).isNotNull();
        site.perform(get(address).header(HttpHeaders.IF_MODIFIED_SINCE, date))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        site.perform(get(address)
                        .header(HttpHeaders.IF_MODIFIED_SINCE, date)
                        .header(HttpHeaders.IF_NONE_MATCH, "\"lain\""))
                .andExpect(status().isOk());
        publish("k2", "Rapat", "kegiatan", "Isi", "");
        CLOCK.move(Duration.ofMinutes(1));
        if (!address.equals("/berita/2026/rapat")) {
            site.perform(get(address).header(HttpHeaders.IF_MODIFIED_SINCE, date))
                    .andExpect(status().isOk());
        }
        beans.store.withdraw("k1", WithdrawalReason.KELIRU, CLOCK.instant());
        CLOCK.move(Duration.ofMinutes(1));
        site.perform(get(address).header(HttpHeaders.IF_MODIFIED_SINCE, date))
                .andExpect(status().is(address.equals("/berita/2026/rapat") ? 410 : 200));
    }

    @Test
    void more_articles_ask_no_more_questions() throws Exception {
        for (int n = 1; n <= 25; n++) {
            files.add("k" + n, "a.png", "image/png", "Foto", InMemoryFiles.png(1000 + n, 600));
            publish("k" + n, "Rapat " + n, "kegiatan", "Isi", "SPBE, lain" + n);
        }
        for (int n = 0; n < 20; n++) {
            files.add("banyak", "b.png", "image/png", "Foto", InMemoryFiles.png(700 + n, 500));
        }
        publish("banyak", "Banyak foto", "kegiatan", "Isi", "SPBE, b, c, d");

        assertThat(statements("/berita")).isLessThanOrEqualTo(5);
        assertThat(statements("/berita?tag=spbe&cari=rapat")).isLessThanOrEqualTo(6);
        assertThat(statements("/berita/2026/banyak-foto")).isLessThanOrEqualTo(3);
        assertThat(statements("/feed.atom")).isLessThanOrEqualTo(2);
        assertThat(statements("/rss.xml")).isLessThanOrEqualTo(2);
        assertThat(statements("/sitemap/2.xml")).isLessThanOrEqualTo(2);
    }

    @Test
    void office_says_how_it_is_reached() throws Exception {
        assertThat(page("/aksesibilitas"))
                .contains(
                        "<h1>Pernyataan aksesibilitas</h1>", "Jalan Contoh 1, Tanjung Selor", "href=\"tel:055221001\"")
                .contains("href=\"mailto:kominfo@contoh.example.go.id\"", "href=\"https://ppid.example.go.id\"")
                .contains("href=\"https://www.lapor.go.id\"");
        var unset = site.perform(
                        get("/aksesibilitas").requestAttr("kontak", new id.tayang.OfficeContact("", " ", "", "", null)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(unset).doesNotContain("tel:", "mailto:", "PPID", "Pengaduan", "null");
    }

    @Test
    void every_kind_of_page_is_valid_html_and_loads_nothing_of_others() throws Exception {
        var pages = new LinkedHashMap<String, String>();
        pages.put("kosong", page("/berita"));
        pages.put("kategori kosong", page("/berita?kategori=layanan"));
        publish("tanpa", "Tanpa foto dan tag", "layanan", "Isi & <b>tebal</b>", "");
        for (int n = 1; n <= 12; n++) {
            publish(
                    "k" + n,
                    LONG_TITLE + n,
                    "kegiatan",
                    "## Judul\n\nIsi\n\n- satu\n- dua",
                    "SPBE, " + "x".repeat(60) + n);
        }
        var photo = files.add("foto", "a.png", "image/png", "Kata \"kutip\" & <tanda>", InMemoryFiles.png(1600, 900));
        files.add("foto", "b.png", "image/png", "", InMemoryFiles.png(900, 900));
        files.add("foto", "c.png", "image/png", "Tiga", InMemoryFiles.png(300, 900));
        publish(
                "foto",
                "Dengan foto",
                "kegiatan",
                "<h3>Sub</h3><p>Isi<img src=\"berkas:" + photo.id() + "\"></p>"
                        + "<table><tr><th scope=\"col\">a</th></tr><tr><td>b</td></tr></table>",
                "SPBE");
        publish("ditarik", "Ditarik", "kegiatan", "Isi", "");
        beans.store.withdraw("ditarik", WithdrawalReason.KELIRU, CLOCK.instant());
        for (var address : List.of(
                "/berita",
                "/berita?hal=2",
                "/berita?kategori=kegiatan",
                "/berita?tag=spbe",
                "/berita/2026",
                "/berita?cari=foto",
                "/berita?cari=%3C%26%22",
                "/berita/2026/tanpa-foto-dan-tag",
                "/berita/2026/dengan-foto",
                "/berita/2026/ditarik",
                "/berita/2026/tidak-ada",
                "/aksesibilitas")) {
            pages.put(address, page(address));
        }
        pages.put(
                "panjang",
                page(JdbcClient.create(dataSource)
                        .sql("select slug from artikel where kasus = 'k1'")
                        .query(String.class)
                        .optional()
                        .map(slug -> "/berita/2026/" + slug)
                        .orElseThrow()));

        assertThat(complaints(pages)).isEmpty();
        assertThat(String.join("", pages.values()))
                .doesNotContainPattern("(src|srcset)=\"(https?:)?//")
                .doesNotContainPattern("<link rel=\"(stylesheet|icon)\"[^>]*href=\"(https?:)?//")
                .doesNotContain("<iframe", "@import");
    }

    private static Map<String, List<String>> complaints(Map<String, String> pages) {
        var complaints = new LinkedHashMap<String, List<String>>();
        pages.forEach((name, page) -> complaints.put(name, NuChecker.complaints(page)));
        complaints.values().removeIf(List::isEmpty);
        return complaints;
    }

    private static JsonNode jsonLd(String page) throws Exception {
        var script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(script.find()).isTrue();
        return new ObjectMapper().readTree(script.group(1));
    }

    private int statements(String address) throws Exception {
        STATEMENTS.set(0);
        site.perform(get(address)).andExpect(status().isOk());
        return STATEMENTS.get();
    }

    private void publish(String kasus, String title, String category, String body, String tags) {
        beans.publisher.publish(release(kasus, "situs", category, naskah(title, "Ringkasan", body), tags));
    }

    private static String page(String address) throws Exception {
        return site.perform(get(java.net.URI.create(address)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static List<String> titles(String address) throws Exception {
        return Pattern.compile("<h2><a [^>]*>([^<]*)</a></h2>")
                .matcher(page(address))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static ResultMatcher html(String part) {
        return content().string(containsString(part));
    }
}
