package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.tayang.demo.DemoAccounts;
import id.tayang.desk.ReturnedRelease;
import id.tayang.support.RunningApp;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Kepala Dinas reads the SOP behind a task and what happened before it, at a desk and on a phone. */
@RunningApp
class KartuTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DemoAccounts akun;

    private ReturnedRelease rilis;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void rilisYangPernahDikembalikan() {
        InstalledBrowser.get();
        rilis = new ReturnedRelease(runtime, tasks, "Uji tab kartu dan riwayat");
    }

    @AfterEach
    void bersihkan() {
        if (context != null) {
            context.close();
        }
        if (rilis != null) {
            rilis.close();
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1400, 390})
    void kartu_sop_menunjukkan_langkah_yang_disahkan_lanjutannya_dan_tempatnya(int lebar) {
        buka(lebar);
        tab("Kartu SOP");

        var kartu = page.locator(".tayang-kartu-sop");
        assertThat(kartu).containsText("Langkah 3 sebagaimana disahkan");
        assertThat(kartu).containsText("Dijalankan sebagai: 1 hari kerja");
        assertThat(kartu).containsText("555/ 932 -DKISP/2022");
        assertThat(kartu.locator(".lanjutan > li")).hasCount(3);
        assertThat(kartu.locator(".lanjutan > li").first())
                .containsText(Pattern.compile("“Rilis disetujui\\?” dijawab “Perbaiki”.*Langkah 2: Mengolah bahan"));
        assertThat(kartu.locator(".di-sini")).hasText("▼ Anda di sini");
        assertThat(kartu.locator("[data-element-id=Activity_MenyetujuiRilis].tayang-di-sini"))
                .isVisible();
        periksa("kartu-sop", lebar);
        kartu.locator(".di-sini").scrollIntoViewIfNeeded();
        potret("kartu-sop-diagram", lebar);
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1400, 390})
    void riwayat_menunjukkan_catatan_pengembalian_dan_perubahan_naskah(int lebar) {
        buka(lebar);
        tab("Riwayat");

        var riwayat = page.locator(".tayang-riwayat");
        assertThat(riwayat.locator(".linimasa > li")).hasCount(5);
        assertThat(riwayat.locator(".linimasa > li").nth(2)).containsText(ReturnedRelease.CATATAN);
        assertThat(riwayat.locator(".linimasa > li").nth(3)).containsText("(putaran ke-2)");
        var versi = riwayat.locator("details[open]");
        assertThat(versi.locator("dd del").first()).hasText("[dihapus: 20 ]");
        assertThat(versi.locator("dd ins").first()).hasText("[ditambahkan: 25 ]");
        assertThat(versi).containsText("Tidak berubah: Judul, Ringkasan.");
        periksa("riwayat", lebar);
        versi.scrollIntoViewIfNeeded();
        potret("riwayat-naskah", lebar);
    }

    private void buka(int lebar) {
        context = InstalledBrowser.get()
                .newContext(new Browser.NewContextOptions().setViewportSize(lebar, lebar < 600 ? 844 : 900));
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + rilis.task());
        SignInPage.fill(page, "kepala-dinas", akun.password());
    }

    private void tab(String nama) {
        page.locator(".nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + nama + "\\s*$")))
                .click();
    }

    /** Nothing serious for people with disabilities, and no scrolling sideways. */
    private void periksa(String nama, int lebar) {
        potret(nama, lebar);
        var temuan = Axe.on(page).include(List.of(".tayang-lembar")).analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .toList();
        assertThat(temuan).isEmpty();
        assertThat((Boolean) page.locator(".tayang-lembar")
                        .evaluate("sheet => sheet.scrollWidth <= sheet.clientWidth"
                                + " && document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private void potret(String nama, int lebar) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "perjalanan", nama + "-" + lebar + ".png")));
    }
}
