package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tab "Berkas" at a desk and on a telephone. */
@RunningApp
class BerkasTabTest {

    private static final String PENGGUNA = "unit-kerja-bidang-ikp";
    private static final byte[] PDF = Arrays.copyOf("%PDF-1.7\n1 0 obj".getBytes(), 3 << 20);

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DemoAccounts akun;

    @Autowired
    private JdbcClient jdbc;

    private String kasus;
    private BrowserContext context;
    private Page page;
    private Locator tab;

    @BeforeEach
    void kasus() {
        InstalledBrowser.get();
        kasus = runtime.startProcessInstanceByKey(
                        "rilis-website", Map.of("judul", "Uji berkas", "unitKerja", "bidang-ikp"))
                .getId();
    }

    @AfterEach
    void bersihkan() {
        if (context != null) {
            context.close();
        }
        if (kasus != null) {
            runtime.deleteProcessInstance(kasus, "uji");
            for (var tabel : List.of("kelengkapan", "berkas", "berkas_kiriman")) {
                jdbc.sql("delete from " + tabel + " where kasus = ?")
                        .param(kasus)
                        .update();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void beberapa_berkas_dikirim_dilihat_dan_diberi_keterangan(int lebar) throws Exception {
        buka(lebar);
        assertThat(tab).containsText("Belum ada berkas.");
        if (lebar == 390) {
            assertThat(tab.getByText("Ambil foto")).isVisible();
            assertThat(page.locator("#tayang-berkas-kamera")).hasAttribute("capture", "environment");
        } else {
            assertThat(tab.getByText("Ambil foto")).isHidden();
        }

        page.locator("#tayang-berkas-pilih").setInputFiles(new FilePayload[] {
            new FilePayload("peresmian pasar.jpg", "image/jpeg", foto()),
            new FilePayload("laporan panitia.pdf", "application/pdf", PDF),
            new FilePayload("IMG_0001.HEIC", "image/heic", new byte[] {1})
        });
        assertThat(tab.getByRole(AriaRole.ALERT)).containsText("Foto HEIC (bawaan iPhone)");
        tombol("Batalkan IMG_0001.HEIC").click();
        tombol("Unggah").click();
        assertThat(tab.getByRole(AriaRole.ALERT)).containsText("Isi dulu apa yang terlihat");
        tanpaTemuan("berkas-pilih-" + lebar);
        tab.getByLabel("Apa yang terlihat").fill("Bupati memotong pita di depan pasar");
        tab.getByLabel("Sumber foto").fill("Humas/Rina");
        tombol("Unggah").click();

        selesai("2 berkas diunggah.");
        var gambar = tab.locator("li:has-text('peresmian pasar.jpg')");
        assertThat(gambar).containsText("Unit Kerja");
        assertThat(gambar).containsText("WIB");
        assertThat(gambar).containsText("Sumber foto: Humas/Rina");
        assertThat(gambar).containsText("Dapat dihapus oleh Anda sampai tugas ini selesai.");
        gambar.locator("img").scrollIntoViewIfNeeded();
        page.waitForCondition(() ->
                (Boolean) gambar.locator("img").evaluate("gambar => gambar.complete && gambar.naturalWidth === 240"));
        assertThat(tab.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Buka laporan panitia.pdf")))
                .hasAttribute("target", "_blank");
        tanpaTemuan("berkas-daftar-" + lebar);

        tombol("Ubah keterangan peresmian pasar.jpg").click();
        assertThat(tab.getByLabel("Apa yang terlihat")).isFocused();
        tab.getByLabel("Apa yang terlihat").fill("Bupati dan warga di depan pasar");
        tanpaTemuan("berkas-keterangan-" + lebar);
        tombol("Simpan keterangan peresmian pasar.jpg").click();
        assertThat(gambar).containsText("Teks alternatif: Bupati dan warga di depan pasar");

        tombol("Hapus laporan panitia.pdf").click();
        tombol("Ya, hapus laporan panitia.pdf").click();
        selesai("laporan panitia.pdf dihapus.");
        assertThat(tab.locator("li")).hasCount(1);
    }

    @Test
    void berkas_diseret_ke_tab() {
        buka(1400);

        tab.evaluate("""
                tab => {
                  const isi = new DataTransfer();
                  isi.items.add(new File(['Catatan rapat'], 'catatan.txt', {type: 'text/plain'}));
                  isi.items.add(new File(['%PDF-1.7 seret'], 'seret.pdf', {type: 'application/pdf'}));
                  for (const jenis of ['dragover', 'drop']) {
                    tab.querySelector('h4').dispatchEvent(
                      new DragEvent(jenis, {dataTransfer: isi, bubbles: true, cancelable: true}));
                  }
                }
                """);
        tombol("Unggah").click();

        selesai("2 berkas diunggah.");
        assertThat(tab.locator("li")).hasCount(2);
    }

    @Test
    void kiriman_yang_putus_dilanjutkan_dari_tempatnya_berhenti() {
        buka(390);
        var bagian = new AtomicInteger();
        context.route("**/kiriman/*", kiriman -> putusDiBagianKedua(kiriman, bagian));
        page.locator("#tayang-berkas-pilih").setInputFiles(new FilePayload("laporan.pdf", "application/pdf", PDF));
        tombol("Unggah").click();
        assertThat(tab.getByRole(AriaRole.ALERT)).containsText("Sambungan terputus");
        tanpaTemuan("berkas-putus");

        context.unroute("**/kiriman/*");
        var lanjutan = page.waitForRequest(
                "**/kiriman/*", () -> tombol("Lanjutkan laporan.pdf").click());

        assertThat(lanjutan.url()).endsWith("mulai=" + (1 << 20));
        selesai("1 berkas diunggah.");
        assertThat(tab.locator("li")).hasCount(1);
        assertThat(tab).containsText("3 MB");
    }

    @Test
    void tiga_gigabita_ditolak_sebelum_dikirim() {
        buka(390);
        var permintaan = new AtomicInteger();
        page.onRequest(satu -> {
            if (satu.url().contains("/kiriman")) {
                permintaan.incrementAndGet();
            }
        });

        // As large as it says, without the bytes.
        tab.evaluate("""
                tab => {
                  const berkas = new File(['x'], 'rapat.mp4', {type: 'video/mp4'});
                  Object.defineProperty(berkas, 'size', {value: 3 * 1024 ** 3});
                  const seret = new DragEvent('drop', {bubbles: true, cancelable: true});
                  Object.defineProperty(seret, 'dataTransfer', {value: {types: ['Files'], files: [berkas]}});
                  tab.dispatchEvent(seret);
                }
                """);

        assertThat(tab.getByRole(AriaRole.ALERT))
                .containsText("Berkas terlalu besar: 3 GB. Batas untuk dokumen: 20 MB.");
        assertThat(tombol("Unggah")).isHidden();
        assertThat(permintaan).hasValue(0);
    }

    private static void putusDiBagianKedua(Route kiriman, AtomicInteger bagian) {
        if (bagian.getAndIncrement() == 0) {
            kiriman.resume();
        } else {
            kiriman.abort();
        }
    }

    private void buka(int lebar) {
        context = InstalledBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(lebar, 844)
                        .setHasTouch(lebar == 390)
                        .setIsMobile(lebar == 390)
                        // Somewhere else: the office's zone counts.
                        .setTimezoneId("Europe/London"));
        var tugas =
                tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + tugas);
        SignInPage.fill(page, PENGGUNA, akun.password());
        page.locator(".task-card .nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText("Berkas"))
                .click();
        tab = page.locator(".tayang-berkas");
        tab.waitFor();
    }

    /** Sending, checking and writing anew take their time on a busy machine. */
    private void selesai(String kata) {
        assertThat(tab.getByRole(AriaRole.STATUS))
                .hasText(kata, new LocatorAssertions.HasTextOptions().setTimeout(60_000));
    }

    private Locator tombol(String nama) {
        return tab.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nama).setExact(true));
    }

    private static byte[] foto() throws Exception {
        var gambar = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var kuas = gambar.createGraphics();
        kuas.setColor(new Color(0x2E7D6B));
        kuas.fillRect(0, 0, 1200, 600);
        kuas.setColor(new Color(0xE9B44C));
        kuas.fillOval(450, 150, 300, 300);
        kuas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(gambar, "jpg", out);
        return out.toByteArray();
    }

    /** Of what this application adds; the rest of Tasklist is Camunda's. */
    private void tanpaTemuan(String nama) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "perjalanan", nama + ".png")));
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(Axe.on(page).include(List.of(".tayang-berkas")).analyze().getViolations())
                .extracting(temuan -> temuan.getId() + " " + temuan.getNodes())
                .isEmpty();
    }
}
