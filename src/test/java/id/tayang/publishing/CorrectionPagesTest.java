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

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import id.tayang.support.MovingClock;
import id.tayang.support.NuChecker;
import id.tayang.support.TestDatabase;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

/** What citizens and machines see of a correction, an answer and a withdrawal. */
class CorrectionPagesTest {

    private static final String NOTE = "Semula tertulis <b>10</b> OPD & 2 desa, yang benar 12 OPD.";

    private final MovingClock clock = new MovingClock();
    private final InMemoryFiles files = new InMemoryFiles();

    private PublishingBeans beans;
    private MockMvc site;

    @BeforeEach
    void publish() {
        var dataSource = TestDatabase.H2.migrated();
        beans = new PublishingBeans(dataSource, files, new RecordedEvidence(), clock);
        site = PublicSite.over(dataSource, files, clock);
        beans.publisher.publish(release("k1", "Rapat SPBE", "Dihadiri sepuluh OPD."));
        clock.move(Duration.ofDays(1));
    }

    @Test
    void a_corrected_page_says_what_was_wrong_and_since_when() throws Exception {
        correct("r1", "Rapat besar SPBE", "Dihadiri dua belas OPD.");

        site.perform(get("/berita/2026/rapat-besar-spbe"))
                .andExpect(status().isOk())
                .andExpect(html("<h2 id=\"ralat\">Ralat</h2>"))
                .andExpect(html("Semula tertulis &lt;b&gt;10&lt;/b&gt; OPD &amp; 2 desa"))
                .andExpect(html(">Selasa, 24 November 2026 09.00 WITA</time>"))
                .andExpect(html("href=\"/berita/2026/rapat-besar-spbe/riwayat\""))
                .andExpect(html("property=\"article:modified_time\" content=\"2026-11-24T09:00+08:00\""))
                .andExpect(content().string(not(containsString("sepuluh"))));
        var json = new ObjectMapper()
                .readTree(found(
                        "<script type=\"application/ld\\+json\">(.*?)</script>", "/berita/2026/rapat-besar-spbe"));
        assertThat(json.path("datePublished").asText()).startsWith("2026-11-23T");
        assertThat(json.path("dateModified").asText()).startsWith("2026-11-24T");
        assertThat(json.path("correction").get(0).path("text").asText()).isEqualTo(NOTE);
    }

    @Test
    void the_permanent_address_survives_a_new_title() throws Exception {
        correct("r1", "Rapat besar SPBE", "Isi.");
        correct("r2", "Rapat raya SPBE", "Isi.");

        for (var old : List.of("rapat-spbe", "rapat-besar-spbe")) {
            site.perform(get("/berita/2026/" + old))
                    .andExpect(status().isMovedPermanently())
                    .andExpect(header().string("Location", "/berita/2026/rapat-raya-spbe"));
            site.perform(get("/berita/2026/" + old + "/riwayat"))
                    .andExpect(status().isMovedPermanently())
                    .andExpect(header().string("Location", "/berita/2026/rapat-raya-spbe/riwayat"));
        }
        site.perform(get("/berita/2026/rapat")).andExpect(status().isNotFound());
    }

    @Test
    void the_history_says_when_and_why_but_not_what_was_wrong() throws Exception {
        correct("r1", "Rapat besar SPBE", "Dihadiri dua belas OPD.");

        site.perform(get("/berita/2026/rapat-besar-spbe/riwayat"))
                .andExpect(status().isOk())
                .andExpect(html("<h2>Pertama kali tayang</h2>"))
                .andExpect(html("Senin, 23 November 2026 09.00 WITA"))
                .andExpect(html("<h2>Ralat</h2>"))
                .andExpect(html("Selasa, 24 November 2026 09.00 WITA"))
                .andExpect(html("yang benar 12 OPD."))
                .andExpect(content().string(not(containsString("sepuluh"))));
        site.perform(get("/berita/2026/tidak-ada/riwayat")).andExpect(status().isNotFound());
    }

    @Test
    void machines_see_the_same_item_with_a_later_date() throws Exception {
        var before = page("/feed.atom");
        correct("r1", "Rapat besar SPBE", "Isi.");

        var feed = new SyndFeedInput()
                .build(new XmlReader(new ByteArrayInputStream(
                        page("/feed.atom").getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertThat(before).contains("<id>https://situs.example.go.id/berita/2026/rapat-spbe</id>");
        assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getUri()).isEqualTo("https://situs.example.go.id/berita/2026/rapat-spbe");
            assertThat(entry.getLink()).isEqualTo("https://situs.example.go.id/berita/2026/rapat-besar-spbe");
            assertThat(entry.getTitle()).isEqualTo("Rapat besar SPBE");
            assertThat(entry.getUpdatedDate()).isEqualTo(clock.instant());
            assertThat(entry.getPublishedDate()).isEqualTo(clock.instant().minus(Duration.ofDays(1)));
        });
        assertThat(page("/rss.xml")).contains("<guid>https://situs.example.go.id/berita/2026/rapat-spbe</guid>");
        assertThat(page("/sitemap.xml"))
                .contains("/berita/2026/rapat-besar-spbe</loc><lastmod>2026-11-24T")
                .doesNotContain("/berita/2026/rapat-spbe<");
        assertThat(page("/berita?cari=besar")).contains(">Rapat besar SPBE</a></h2>");
    }

    @Test
    void who_has_the_old_page_gets_the_new_one() throws Exception {
        clock.move(Duration.ofDays(1));
        for (var address :
                List.of("/berita/2026/rapat-spbe", "/berita/2026/rapat-spbe/riwayat", "/feed.atom", "/sitemap.xml")) {
            site.perform(get(address).header("If-Modified-Since", now())).andExpect(status().isNotModified());
        }
        var since = now();
        clock.move(Duration.ofMinutes(1));
        correct("r1", "Rapat SPBE", "Isi lain.");
        clock.move(Duration.ofMinutes(1));
        for (var address :
                List.of("/berita/2026/rapat-spbe", "/berita/2026/rapat-spbe/riwayat", "/feed.atom", "/sitemap.xml")) {
            site.perform(get(address).header("If-Modified-Since", since)).andExpect(status().isOk());
        }
    }

    @Test
    void an_answer_and_what_it_answers_name_each_other() throws Exception {
        beans.publisher.publish(release("k2", "Tanggapan <Yayasan>", "Kami keberatan."));
        var since = now();
        clock.move(Duration.ofMinutes(1));
        beans.replies.link("k2", "k1", clock.instant());
        clock.move(Duration.ofMinutes(1));

        site.perform(get("/berita/2026/rapat-spbe").header("If-Modified-Since", since))
                .andExpect(status().isOk())
                .andExpect(html("<h2 id=\"jawaban\">Hak jawab</h2>"))
                .andExpect(html("<a href=\"/berita/2026/tanggapan-yayasan\">Tanggapan &lt;Yayasan&gt;</a>"));
        site.perform(get("/berita/2026/tanggapan-yayasan"))
                .andExpect(html("Hak jawab atas berita <a href=\"/berita/2026/rapat-spbe\">Rapat SPBE</a>"));
        assertThat(page("/berita/2026/rapat-spbe/riwayat")).contains("/berita/2026/tanggapan-yayasan");

        correct("r1", "Rapat besar SPBE", "Isi.");
        assertThat(page("/berita/2026/tanggapan-yayasan"))
                .contains("href=\"/berita/2026/rapat-besar-spbe\">Rapat besar SPBE</a>");
        beans.store.withdraw("k2", WithdrawalReason.KELIRU, clock.instant());
        assertThat(page("/berita/2026/rapat-besar-spbe")).doesNotContain("Yayasan", "Hak jawab");
    }

    @Test
    void of_a_withdrawn_item_nothing_is_left_anywhere() throws Exception {
        var photo = files.add("k3", "a.png", "image/png", "Foto Budi", InMemoryFiles.png(1000, 600));
        beans.publisher.publish(release("k3", "Bantuan untuk Budi", "Alamat Budi."));
        beans.corrected.begin("r1", beans.items.of("k3").orElseThrow());
        beans.corrections.apply(correction("r1", "Bantuan bagi Budi", "Rumah Budi."));
        beans.store.withdraw("k3", WithdrawalReason.DATA_PRIBADI, clock.instant());

        for (var address : List.of(
                "bantuan-untuk-budi", "bantuan-bagi-budi", "bantuan-untuk-budi/riwayat", "bantuan-bagi-budi/riwayat")) {
            site.perform(get("/berita/2026/" + address))
                    .andExpect(status().isGone())
                    .andExpect(html("Memuat data pribadi yang harus dilindungi."))
                    .andExpect(html("Selasa, 24 November 2026 09.00 WITA"))
                    .andExpect(content().string(not(containsString("Budi"))))
                    .andExpect(content().string(not(containsString("yang benar"))));
        }
        for (var address :
                List.of("/berita", "/berita/2026", "/berita?cari=rumah", "/feed.atom", "/rss.xml", "/sitemap.xml")) {
            assertThat(page(address)).doesNotContain("Budi", "budi", photo.sha256());
        }
        for (var width : List.of("", "-480", "-960")) {
            site.perform(get("/media/" + photo.sha256() + width + ".png")).andExpect(status().isNotFound());
        }
    }

    @Test
    void every_page_is_valid() throws Exception {
        correct("r1", "Rapat besar SPBE", "Isi.");
        beans.publisher.publish(release("k2", "Tanggapan", "Kami keberatan."));
        beans.replies.link("k2", "k1", clock.instant());

        for (var address : List.of("rapat-besar-spbe", "rapat-besar-spbe/riwayat", "tanggapan")) {
            assertThat(NuChecker.complaints(page("/berita/2026/" + address)))
                    .as(address)
                    .isEmpty();
        }
        beans.store.withdraw("k1", WithdrawalReason.KELIRU, clock.instant());
        assertThat(NuChecker.complaints(page("/berita/2026/rapat-spbe"))).isEmpty();
        assertThat(NuChecker.complaints(page("/berita/2026/tanggapan"))).isEmpty();
    }

    private void correct(String by, String title, String body) throws Superseded {
        beans.corrected.begin(by, beans.items.of("k1").orElseThrow());
        beans.corrections.apply(correction(by, title, body));
    }

    private static Correction correction(String by, String title, String body) {
        var text =
                Spin.JSON(naskah(title, "Ringkasan", body).prop("ralat", NOTE).toString());
        return Correction.of(by, text, new Fingerprint().dari(text));
    }

    private String now() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
    }

    private String page(String address) throws Exception {
        return site.perform(get(java.net.URI.create(address)))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String found(String pattern, String address) throws Exception {
        var match = Pattern.compile(pattern, Pattern.DOTALL).matcher(page(address));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static ResultMatcher html(String part) {
        return content().string(containsString(part));
    }
}
