package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.LedgerStep;
import id.tayang.support.RunningApp;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator sees of Mutu Baku in Cockpit. */
@RunningApp
class MutuBakuTest {

    private static final String SOP = "rilis-website";
    private static final String JUDUL = "Panen raya yang terlambat";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DemoAccounts accounts;

    private BrowserContext context;
    private Page page;
    private String kasus;

    @BeforeEach
    void langkah_terlambat() {
        context = InstalledBrowser.get().newContext(new NewContextOptions().setViewportSize(1024, 768));
        kasus = runtime.startProcessInstanceByKey(SOP, Map.of("judul", JUDUL, "unitKerja", "sekretariat"))
                .getId();
        var tugas = tasks.createTaskQuery().processInstanceId(kasus).singleResult();
        bersihkan();
        LedgerStep.of(SOP, tugas.getTaskDefinitionKey())
                .due(Instant.now().minusSeconds(3 * 86_400))
                .with("id", tugas.getId())
                .with("kasus", kasus)
                .with("nama", tugas.getName())
                .with("pelaksana", "unit-kerja")
                .with("unit", "unit-kerja.sekretariat")
                .put(jdbc, JUDUL, "500.12.11/88");
        jdbc.sql(
                        "insert into rekap_sla values (?, ?, 'uji', 'uji', '1', 'Langkah uji', 'tim-website', 7, 0, 1, 0, 0, 80, 1040, 900)")
                .params(LocalDate.now(), SOP)
                .update();
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        masuk();
    }

    @AfterEach
    void bersih() {
        if (context != null) {
            context.close();
            runtime.deleteProcessInstance(kasus, "uji");
            bersihkan();
            jdbc.sql("delete from rekap_sla where aktivitas = 'uji'").update();
        }
    }

    @Test
    void dasbor_menyebut_yang_terlambat_dan_menuju_halamannya() {
        var kartu = page.locator(".mb-kartu");
        assertThat(kartu.locator(".mb-ubin").first()).containsText("Terlambat sekarang");
        assertThat(kartu.getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("Pembuatan Rilis Website")))
                .containsText("▲");
        tanpa_temuan_axe(".mb-kartu");

        kartu.getByText("Lihat langkah yang terlambat dan capaian").click();

        assertThat(page.locator("#mb-terlambat")).hasText("Terlambat sekarang");
    }

    @Test
    void daftar_terlambat_disaring_dan_menuju_kasusnya() {
        halaman();
        var baris = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(JUDUL));
        assertThat(baris).containsText("500.12.11/88");
        assertThat(baris.getByText("Buka tugas"))
                .hasAttribute("href", Pattern.compile("/camunda/app/tasklist/default/#/\\?task=.+"));

        saring("Update Website Pemerintah Daerah");
        assertThat(baris).hasCount(0);
        saring("Pembuatan Rilis Website");
        assertThat(baris).hasCount(1);

        var kolom = page.locator("th[data-urut=langkah]");
        kolom.getByRole(AriaRole.BUTTON).click();
        assertThat(kolom).hasAttribute("aria-sort", "ascending");
        kolom.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(kolom).hasAttribute("aria-sort", "descending");
        assertThat(kolom.getByRole(AriaRole.BUTTON)).isFocused();

        baris.getByText(JUDUL).click();
        page.waitForURL("**/#/process-instance/" + kasus + "**");
        assertThat(page.locator(".ctn-content-container, .ctn-view").first()).isVisible();
    }

    @Test
    void capaian_dapat_dibaca_sebagai_angka() {
        halaman();

        assertThat(page.locator(".mb-grafik svg")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("Langkah uji"))
                        .first())
                .containsText("87,5%");
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("Langkah uji"))
                        .last())
                .containsText("2 jam 20 menit");
        assertThat(page.getByText("Unduh CSV"))
                .hasAttribute("href", Pattern.compile("ekspor\\.csv\\?dari=.+&sampai=.+"));
        page.getByText("Angka grafik dalam tabel").click();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "perjalanan", "mutu-baku.png")));
        tanpa_temuan_axe(".mb-laman");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void kegagalan_menyebut_apa_yang_dapat_dilakukan() {
        page.route("**/mutu-baku/terlambat*", route -> route.abort());
        halaman();

        var galat = page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Sambungan terputus"));
        assertThat(galat).containsText("Periksa jaringan, lalu coba lagi.");
        page.unroute("**/mutu-baku/terlambat*");
        galat.getByText("Coba lagi", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(JUDUL)))
                .hasCount(1);
    }

    private void masuk() {
        page.navigate("http://localhost:" + port + COCKPIT);
        page.locator("input[type=text]:focus").waitFor();
        SignInPage.fill(page, "admin", accounts.password());
        page.locator(".mb-kartu .mb-tabel").waitFor();
    }

    private void halaman() {
        page.locator("[cam-widget-header]").getByText("Mutu Baku").click();
        page.locator(".mb-grafik").waitFor();
    }

    private void saring(String sop) {
        var saringan = page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Saringan daftar terlambat"));
        saringan.locator("select[name=sop]").selectOption(new SelectOption().setLabel(sop));
        saringan.getByText("Tampilkan").click();
    }

    private void tanpa_temuan_axe(String bagian) {
        var temuan = Axe.on(page).include(List.of(bagian)).analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .toList();
        assertThat(temuan).isEmpty();
    }

    private void bersihkan() {
        jdbc.sql("delete from langkah_sla where kasus = ?").param(kasus).update();
        jdbc.sql("delete from kasus_sla where kasus = ?").param(kasus).update();
    }
}
