package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.tayang.demo.DemoAccounts;
import id.tayang.desk.ReturnedRelease;
import id.tayang.publishing.PublishedOn;
import id.tayang.support.RunningApp;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

/** Where an item stands on every channel, as an official sees it in Tasklist and the administrator in Cockpit. */
@RunningApp
class KeadaanKanalTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoAccounts akun;

    private ReturnedRelease rilis;
    private PublishedOn tayangan;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void rilisDiBeberapaKanal() {
        InstalledBrowser.get();
        rilis = new ReturnedRelease(runtime, tasks, "Uji keadaan kanal");
        tayangan = new PublishedOn(jdbc, rilis.kasus());
    }

    @AfterEach
    void bersihkan() {
        if (context != null) {
            context.close();
        }
        if (rilis != null) {
            tayangan.close();
            rilis.close();
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1400, 390})
    void riwayat_menunjukkan_keadaan_setiap_kanal(int lebar) {
        isi();
        buka("tasklist", "#/?task=" + rilis.task(), "kepala-dinas", lebar);
        tab();

        keadaan(".tayang-riwayat", "riwayat-kanal", lebar);
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1400, 1024})
    void cockpit_menunjukkan_keadaan_setiap_kanal(int lebar) {
        isi();
        buka("cockpit", "#/process-instance/" + rilis.kasus() + "/runtime", "admin", lebar);

        keadaan(".tayang-kasus", "cockpit-kanal", lebar);
    }

    @Test
    void yang_belum_tayang_tidak_punya_bagian_kanal() {
        buka("tasklist", "#/?task=" + rilis.task(), "kepala-dinas", 1400);
        page.waitForResponse(Pattern.compile(".*/kasus/.*/kanal"), this::tab);

        assertThat(page.locator(".tayang-riwayat .linimasa")).isVisible();
        assertThat(page.locator(".tayang-kanal")).isHidden();
    }

    private void isi() {
        tayangan.add("situs", "tayang", "https://situs.example.go.id/berita/2026/guru-belajar", null)
                .add("telegram", "tunda", null, "Telegram meminta menunggu.", Instant.parse("2026-11-23T02:00:00Z"))
                .add("mastodon", "periksa", null, "Jawaban Mastodon hilang.")
                .add("facebook", "ditolak", null, "Gambar terlalu besar.")
                .add("tiktok", "manual", null, null);
    }

    private void keadaan(String bagian, String nama, int lebar) {
        var kanal = page.locator(bagian + " .tayang-kanal li");
        assertThat(kanal).hasCount(5);
        assertThat(kanal.first()).containsText("Situs ini");
        assertThat(kanal.first().locator("a"))
                .hasAttribute("href", "https://situs.example.go.id/berita/2026/guru-belajar");
        assertThat(page.locator(bagian + " [data-kanal=telegram]"))
                .containsText("menunggu sampai Senin, 23 November 2026");
        assertThat(page.locator(bagian + " [data-kanal=facebook]")).containsText("ditolak: Gambar terlalu besar.");
        assertThat(page.locator(bagian + " [data-kanal=mastodon]")).containsText("perlu diperiksa");
        kanal.first().scrollIntoViewIfNeeded();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "perjalanan", nama + "-" + lebar + ".png")));
        var temuan = Axe.on(page).include(List.of(bagian)).analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .toList();
        assertThat(temuan).isEmpty();
        assertThat((Boolean)
                        page.locator(bagian + " .tayang-kanal").evaluate("one => one.scrollWidth <= one.clientWidth"))
                .isTrue();
    }

    private void buka(String aplikasi, String lanjutan, String pengguna, int lebar) {
        context = InstalledBrowser.get()
                .newContext(new Browser.NewContextOptions().setViewportSize(lebar, lebar < 600 ? 844 : 900));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        var alamat = "http://localhost:" + port + "/camunda/app/" + aplikasi + "/default/";
        var cockpit = aplikasi.equals("cockpit");
        // Cockpit draws its sign-in page twice when it is asked for a place.
        page.navigate(cockpit ? alamat : alamat + lanjutan);
        SignInPage.fill(page, pengguna, akun.password());
        if (cockpit) {
            page.locator("input[type=password]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.navigate(alamat + lanjutan);
        }
    }

    private void tab() {
        page.locator(".nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Riwayat\\s*$")))
                .click();
    }
}
