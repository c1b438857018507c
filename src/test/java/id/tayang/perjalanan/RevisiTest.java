package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.tayang.demo.DemoAccounts;
import id.tayang.revision.RevisedSop;
import id.tayang.support.RunningApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A citizen reads what a revision changed, and the administrator sees how many cases run on which version. */
@RunningApp
class RevisiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DemoAccounts akun;

    private RevisedSop sop;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void duaVersi() {
        InstalledBrowser.get();
        sop = new RevisedSop(repository, runtime);
    }

    @AfterEach
    void bersihkan() {
        if (context != null) {
            context.close();
        }
        if (sop != null) {
            sop.close();
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1400, 390})
    void warga_membaca_perbandingan_dua_versi(int lebar) {
        buka(lebar, "/sop/uji-revisi/revisi");
        assertThat(page.locator("[data-keterangan-kasus] a")).hasText("masuk ke Daftar Tugas");
        assertThat(page.locator("td[data-kolom-kasus]").first()).isHidden();
        periksa("revisi", lebar);

        page.getByText("Bandingkan dengan versi 1").click();

        assertThat(page.locator(".dua-diagram .djs-container")).hasCount(2);
        assertThat(sisi("dari").locator(".lencana-beda.tanda-hapus").first()).hasText("−");
        assertThat(sisi("ke").locator("[data-element-id=Activity_Memaraf].beda-tambah"))
                .isVisible();
        assertThat(sisi("ke").locator("[data-element-id=Activity_Memeriksa].beda-ubah"))
                .hasCount(1);
        assertThat(sisi("dari").locator("[data-element-id=Activity_Menyetujui]"))
                .not()
                .hasClass("beda-hapus");
        periksa("banding", lebar);

        var daftar = page.locator(".daftar-beda").first();
        if (daftar.getAttribute("open") == null) {
            daftar.locator("summary").press("Enter");
        }
        daftar.locator("[data-unsur=Activity_Memeriksa]").press("Enter");
        assertThat(page.locator("[data-status]"))
                .containsText("Ditandai pada Versi 1, revisi 2024.1 dan Versi 2, revisi 2026.1: ~ diubah Langkah");
        assertThat(page.locator("[data-element-id=Activity_Memeriksa].beda-dipilih"))
                .hasCount(2);
        assertThat(page.locator(".dua-diagram")).isInViewport();
        assertThat(sisi("ke").locator("[data-element-id=Activity_Memeriksa]")).isInViewport();
        potret("banding-dipilih", lebar, false);
        page.getByText("Pengaturan pada model").click();
        potret("banding-pengaturan", lebar, true);
    }

    @Test
    void beranda_menggambar_setiap_sop_dari_modelnya_ketika_terlihat() {
        buka(1400, "/");
        var gambarSop = page.locator("[data-model='/sop/uji-revisi.bpmn']");
        assertThat(gambarSop.locator("svg")).hasCount(0);

        gambarSop.scrollIntoViewIfNeeded();

        assertThat(gambarSop.locator("[data-element-id=Activity_Memeriksa]")).isVisible();
        page.locator("[data-pratinjau]").all().forEach(Locator::scrollIntoViewIfNeeded);
        page.locator("[data-pratinjau]")
                .all()
                .forEach(gambar -> assertThat(gambar.locator(".djs-container")).hasCount(1));
        periksa("beranda-pratinjau", 1400);
    }

    @Test
    void beranda_di_telepon_tidak_memuat_gambar_sop() {
        buka(390, "/");
        var diambil = new ArrayList<String>();
        page.onRequest(request -> diambil.add(request.url()));

        page.reload();
        page.locator(".site-footer").scrollIntoViewIfNeeded();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(page.locator("[data-pratinjau]").first()).isHidden();
        assertThat(diambil).noneMatch(alamat -> alamat.contains("bpmn"));
        assertThat(diambil).anyMatch(alamat -> alamat.endsWith("/web/pratinjau.js"));
    }

    @Test
    void petugas_melihat_kasus_berjalan_per_versi_dan_administrator_di_cockpit() {
        buka(1400, "/camunda/app/cockpit/default/#/process-definition/" + sop.definition() + "/runtime");
        masuk();
        page.locator(".nav-tabs a, [role=tab]")
                .filter(new Locator.FilterOptions().setHasText("Revisi SOP"))
                .first()
                .click();

        var lembar = page.locator(".tayang-revisi");
        assertThat(lembar.locator("tbody tr")).hasCount(2);
        assertThat(lembar.locator("tbody tr").first().locator("td").nth(3)).hasText("2");
        assertThat(lembar.locator("a")).hasAttribute("href", "/sop/uji-revisi/revisi/banding?dari=1&ke=2");
        assertThat(lembar).containsText("Memasang versi baru tidak memindahkan satu kasus pun");
        potret("revisi-cockpit", 1400, false);
        assertThat(temuan(".tayang-revisi")).isEmpty();

        page.navigate("http://localhost:" + port + "/sop/uji-revisi/revisi");
        assertThat(page.locator("[data-versi='2'] td[data-kolom-kasus]")).hasText("2");
        assertThat(page.locator("[data-versi='1'] td[data-kolom-kasus]")).hasText("1");
    }

    private Locator sisi(String sisi) {
        return page.locator("[data-sisi=" + sisi + "]");
    }

    private void buka(int lebar, String alamat) {
        context = InstalledBrowser.get()
                .newContext(new Browser.NewContextOptions().setViewportSize(lebar, lebar < 600 ? 844 : 900));
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.navigate("http://localhost:" + port + alamat);
    }

    private void masuk() {
        SignInPage.fill(page, "admin", akun.password());
    }

    /** Nothing serious for people with disabilities, and no scrolling sideways. */
    private void periksa(String nama, int lebar) {
        potret(nama, lebar, true);
        assertThat(temuan("body")).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private List<?> temuan(String bagian) {
        return Axe.on(page).include(List.of(bagian)).analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .toList();
    }

    private void potret(String nama, int lebar, boolean seluruhnya) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(seluruhnya)
                .setPath(Path.of("target", "perjalanan", nama + "-" + lebar + ".png")));
    }
}
