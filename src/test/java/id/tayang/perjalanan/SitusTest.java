package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.tayang.Sha256;
import id.tayang.Utc;
import id.tayang.publishing.ShownArticles;
import id.tayang.support.RunningApp;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public site as citizens see it, on a phone and on a desk. */
@RunningApp
class SitusTest {

    private static final Instant SEKARANG = Instant.parse("2026-11-20T01:00:00Z");
    private static final String ISI = """
            <p>Bupati membuka rapat koordinasi Sistem Pemerintahan Berbasis Elektronik (SPBE) di pendopo, dihadiri semua perangkat
            daerah. Rapat membahas peta jalan, anggaran, dan pembagian tugas tahun depan.</p><h2>Agenda rapat</h2>
            <ul><li>peta jalan</li><li>anggaran</li></ul><blockquote>Layanan harus lebih cepat, dan terbuka bagi semua.</blockquote>
            <p>Keterangan lebih lanjut ada di <a href="https://contoh.go.id/spbe">halaman SPBE</a>.</p>
            <table><caption>Jadwal</caption><tr><th scope="col">Hari</th><th scope="col">Acara</th></tr>
            <tr><td>Senin</td><td>Pembukaan</td></tr></table>""";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private JdbcClient jdbc;

    @Value("${tayang.berkas.folder}")
    private Path folder;

    private ShownArticles artikel;
    private BrowserContext context;
    private Page page;
    private final List<String> diminta = new ArrayList<>();
    private final List<String> galat = new ArrayList<>();

    @BeforeEach
    void siapkan() {
        artikel = new ShownArticles(spring);
    }

    @AfterEach
    void bersihkan() {
        if (context != null) {
            context.close();
        }
        artikel.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void setiap_halaman_dapat_dibaca_semua_orang(int lebar) throws IOException {
        var berfoto = isi();
        buka(lebar);
        var halaman = List.of(
                "/berita",
                "/berita?hal=3",
                "/berita?cari=rapat%20bupati",
                "/berita?cari=tidakada",
                "/berita?tag=spbe",
                "/berita/2026",
                "/berita?kategori=kosong",
                berfoto,
                artikelTanpaFoto(),
                "/berita/2026/tidak-ada",
                ditarik(),
                diralat(),
                diralat() + "/riwayat",
                path("situs-5"),
                "/aksesibilitas");
        for (var satu : halaman) {
            page.navigate(alamat(satu));
            page.waitForFunction("() => [...document.images].every(satu => satu.complete || satu.loading === 'lazy')");
            periksa(satu, lebar);
        }
        assertThat(galat).isEmpty();
        assertThat(diminta).isNotEmpty().allMatch(satu -> satu.startsWith("http://localhost:" + port + "/"));
        assertThat(diminta).noneMatch(satu -> satu.contains("/camunda/"));
    }

    @Test
    void foto_dimuat_sesuai_layar() throws IOException {
        var berfoto = isi();
        buka(390);
        page.navigate(alamat(berfoto));
        page.waitForFunction("() => document.querySelector('.picture img').complete");

        assertThat((String) page.locator(".picture img").first().evaluate("satu => satu.currentSrc"))
                .endsWith("-480.jpg");
        assertThat((Integer) page.locator(".picture img").first().evaluate("satu => satu.naturalWidth"))
                .isGreaterThan(0);
    }

    @Test
    void mencari_dan_membalik_halaman_dengan_papan_ketik() throws IOException {
        isi();
        buka(1400);
        page.navigate(alamat("/berita"));
        page.getByLabel("Cari berita").focus();
        page.keyboard().type("Rapat koordinasi");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Berita dengan kata “Rapat koordinasi”");
        assertThat(page.locator(".news")).hasCount(10);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lebih lama"))
                .press("Enter");
        assertThat(page.locator(".pages span")).hasText("Halaman 2 dari 3");
    }

    @Test
    void dicetak_tanpa_hiasan() throws IOException {
        var berfoto = isi();
        buka(800);
        page.navigate(alamat(berfoto));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".site-nav")).isHidden();
        assertThat(page.locator(".site-footer nav")).isHidden();
        assertThat(page.locator(".print-only")).containsText(berfoto);
        gambar("situs-cetak");
    }

    /** 25 articles, the newest with pictures, one withdrawn. Gives the one with pictures. */
    private String isi() throws IOException {
        for (int n = 1; n <= 24; n++) {
            artikel.add(
                    "situs-" + n,
                    n == 3
                            ? "Pertanggungjawaban ".repeat(9).strip()
                            : "Rapat koordinasi SPBE ke-" + n + " dibuka Bupati",
                    n % 3 == 0 ? "pengumuman" : "kegiatan",
                    ISI,
                    n % 2 == 0 ? "SPBE" : "",
                    SEKARANG.minus(Duration.ofDays(n)));
        }
        artikel.withdraw("situs-24", SEKARANG);
        artikel.correct(
                "situs-ralat-1",
                "situs-4",
                "Rapat koordinasi ditunda",
                ISI,
                "Semula tertulis Senin, yang benar Selasa.");
        artikel.correct(
                "situs-ralat-2",
                "situs-4",
                "Rapat koordinasi SPBE ditunda sepekan",
                ISI,
                "Semula tertulis sehari, yang benar " + "sepekan ".repeat(20));
        artikel.answer("situs-5", "situs-4", SEKARANG);
        foto("situs-foto", "Bupati memukul gong di depan peserta rapat", Color.ORANGE, 1600, 900);
        foto("situs-foto", "Peserta rapat duduk melingkar", Color.CYAN, 1200, 1200);
        foto("situs-foto", "Spanduk kegiatan di pintu pendopo", Color.PINK, 700, 1000);
        foto("situs-foto-2", "Warga antre di loket layanan", Color.GREEN, 1600, 700);
        artikel.add("situs-foto-2", "Loket layanan dibuka sampai malam", "layanan", ISI, "layanan", SEKARANG);
        return artikel.add(
                "situs-foto",
                "Bupati membuka rapat koordinasi SPBE yang dihadiri semua perangkat daerah",
                "kegiatan",
                ISI,
                "SPBE, transformasi digital, perangkat daerah",
                SEKARANG.plusSeconds(60));
    }

    private String artikelTanpaFoto() {
        return path("situs-3");
    }

    private String diralat() {
        return path("situs-4");
    }

    private String ditarik() {
        return path("situs-24");
    }

    private String path(String kasus) {
        return "/berita/2026/"
                + jdbc.sql("select slug from artikel where kasus = ?")
                        .param(kasus)
                        .query(String.class)
                        .single();
    }

    /** A picture that the application finds as if it had been uploaded. */
    private void foto(String kasus, String teks, Color warna, int lebar, int tinggi) throws IOException {
        var gambar = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
        var kuas = gambar.createGraphics();
        kuas.setPaint(new GradientPaint(0, 0, warna, lebar, tinggi, Color.DARK_GRAY));
        kuas.fillRect(0, 0, lebar, tinggi);
        kuas.dispose();
        var jpg = new ByteArrayOutputStream();
        ImageIO.write(gambar, "jpg", jpg);
        var sha256 = Sha256.of(jpg.toByteArray());
        var tempat = folder.resolve(sha256.substring(0, 2)).resolve(sha256);
        Files.createDirectories(tempat.getParent());
        Files.write(tempat, jpg.toByteArray());
        jdbc.sql("""
                        insert into berkas (id, kasus, tugas, sha256, nama, tipe, ukuran, teks_alternatif, sumber, pengunggah, diunggah_pada)
                        values (?, ?, 'tugas', ?, 'foto.jpg', 'image/jpeg', ?, ?, 'Humas Pemkab', 'tim-website', ?)""")
                .params(
                        UUID.randomUUID().toString(),
                        kasus,
                        sha256,
                        jpg.size(),
                        teks,
                        Utc.of(SEKARANG.plusMillis(tinggi)))
                .update();
    }

    private void buka(int lebar) {
        context = InstalledBrowser.get().newContext(new Browser.NewContextOptions().setViewportSize(lebar, 900));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onRequest(request -> diminta.add(request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                galat.add(message.text());
            }
        });
    }

    private void periksa(String nama, int lebar) {
        gambar("situs-" + nama.replaceAll("\\W+", "-") + "-" + lebar);
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as(nama)
                .isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations())
                .as(nama)
                .extracting(temuan -> temuan.getId() + " " + temuan.getNodes())
                .isEmpty();
    }

    private void gambar(String nama) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "perjalanan", nama + ".png")));
    }

    private String alamat(String halaman) {
        return "http://localhost:" + port + halaman;
    }
}
