package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import id.tayang.demo.DemoAccounts;
import id.tayang.desk.ReturnedRelease;
import id.tayang.engine.StandIns;
import id.tayang.jabatan.StandInCleanup;
import id.tayang.support.RunningApp;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** A substitute is named in Cockpit and in Tasklist, and sees in Tasklist as what he acts. */
@RunningApp
class PenggantiTest {

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

    @Autowired
    private StandIns pengganti;

    private final List<BrowserContext> peramban = new ArrayList<>();
    private ReturnedRelease rilis;
    private Page page;

    @BeforeEach
    void rilisYangMenungguPersetujuan() {
        InstalledBrowser.get();
        rilis = new ReturnedRelease(runtime, tasks, "Uji pejabat pengganti");
    }

    @AfterEach
    void bersihkan() {
        peramban.forEach(BrowserContext::close);
        if (rilis != null) {
            rilis.close();
        }
        StandInCleanup.run(jdbc, pengganti);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void admin_menetapkan_pengganti_dan_mengakhirinya(int lebar) {
        buka("admin", "cockpit/default/#/pejabat-pengganti", lebar);
        var halaman = page.locator(".pengganti-halaman");
        assertThat(halaman).containsText("Tidak ada penggantian.");
        tanpaTemuan(".pengganti-halaman", "pengganti-kosong-" + lebar);

        tombol("Tetapkan pengganti").click();
        assertThat(halaman.getByRole(AriaRole.ALERT)).hasText("Pilih jabatan yang digantikan.");
        assertThat(page.getByLabel("Jabatan yang digantikan")).isFocused();
        page.getByLabel("Jabatan yang digantikan").selectOption(new SelectOption().setLabel("Kepala Dinas"));
        assertThat(page.getByLabel("Orang yang menggantikan")).not().containsText("Kepala Dinas (contoh)");
        isi("tim-website", besok(), besok().minusDays(2));
        tombol("Tetapkan pengganti").click();
        assertThat(halaman.getByRole(AriaRole.ALERT)).containsText("harus sesudah waktu mulai");
        tanpaTemuan(".pengganti-halaman", "pengganti-ditolak-" + lebar);
        isi("tim-website", sekarang(), besok());
        tombol("Tetapkan pengganti").click();
        assertThat(halaman.getByRole(AriaRole.STATUS))
                .hasText("Tim Website (contoh) ditetapkan sebagai Plh. Kepala Dinas.");

        page.getByLabel("Akhiri lebih awal: Plh. Kepala Dinas, Tim Website (contoh)")
                .press("Enter");
        page.getByLabel("Alasan").first().fill("Sudah masuk kantor");
        tanpaTemuan(".pengganti-halaman", "pengganti-akhiri-" + lebar);
        tombol("Akhiri").click();
        assertThat(halaman.getByRole(AriaRole.STATUS)).containsText("Plh. Kepala Dinas diakhiri.");
        assertThat(halaman.locator(".daftar li")).hasCount(1);
        assertThat(halaman).containsText("Alasan: Sudah masuk kantor");
        assertThat(lebarIsi()).isLessThanOrEqualTo(lebar);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void pemegang_jabatan_menunjuk_penggantinya_yang_lalu_melihat_perannya(int lebar) {
        buka("kepala-dinas", "tasklist/default/", lebar);
        bukaMenu(lebar);
        page.locator(".tayang-pengganti-buka").click();
        var dialog = page.locator(".pengganti-dialog");
        isi("kepala-bidang", sekarang(), besok());
        tanpaTemuan(".pengganti-dialog", "pengganti-saya-" + lebar);
        tombol("Tetapkan pengganti").click();
        assertThat(dialog.getByRole(AriaRole.STATUS))
                .hasText("Kepala Bidang (contoh) ditetapkan sebagai Plh. Kepala Dinas.");
        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();

        buka("kepala-bidang", "tasklist/default/#/?task=" + rilis.task(), lebar);
        assertThat(page.locator(".tayang-bertindak")).containsText("Anda bertindak sebagai Plh. Kepala Dinas sampai ");
        assertThat(page.locator(".tayang-peran")).hasText("Tugas ini Anda kerjakan sebagai Plh. Kepala Dinas.");
        tanpaTemuan(".tayang-peran", "pengganti-tugas-" + lebar);
        assertThat(lebarIsi()).isLessThanOrEqualTo(lebar);
    }

    @Test
    void penulis_membaca_sebelum_mulai_bahwa_ia_tidak_menyetujui_naskahnya_sendiri() {
        buka("admin", "cockpit/default/#/pejabat-pengganti", 1400);
        page.getByLabel("Jabatan yang digantikan").selectOption(new SelectOption().setLabel("Kepala Dinas"));
        isi("tim-website", sekarang(), besok());
        tombol("Tetapkan pengganti").click();
        assertThat(page.locator(".pengganti-halaman").getByRole(AriaRole.STATUS))
                .containsText("ditetapkan");

        buka("tim-website", "tasklist/default/#/?task=" + rilis.task(), 1400);

        assertThat(page.locator(".tayang-peran .larangan"))
                .containsText("jadi langkah ini harus dikerjakan orang lain");
        tanpaTemuan(".tayang-peran", "pengganti-larangan");
    }

    private void isi(String orang, LocalDateTime mulai, LocalDateTime sampai) {
        page.getByLabel("Orang yang menggantikan").selectOption(orang);
        page.getByLabel("Nomor surat perintah atau SK").fill("800/12/2026");
        page.getByLabel("Mulai (WIB)").fill(mulai.toString());
        page.getByLabel("Sampai (WIB)", new Page.GetByLabelOptions().setExact(true))
                .fill(sampai.toString());
        page.getByLabel("Alasan").last().fill("Cuti tahunan");
    }

    private static LocalDateTime sekarang() {
        return LocalDateTime.now(ZoneId.of("Asia/Jakarta")).truncatedTo(ChronoUnit.MINUTES);
    }

    private static LocalDateTime besok() {
        return sekarang().plusDays(1);
    }

    private void buka(String pengguna, String alamat, int lebar) {
        var context = InstalledBrowser.get().newContext(new Browser.NewContextOptions().setViewportSize(lebar, 844));
        peramban.add(context);
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate("http://localhost:" + port + "/camunda/app/" + alamat);
        page.locator("input[type=text]:focus").waitFor();
        SignInPage.fill(page, pengguna, akun.password());
        page.locator("form.form-signin")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private void bukaMenu(int lebar) {
        if (lebar < 768) {
            page.locator("[cam-widget-header] button").first().click();
        }
    }

    private Locator tombol(String nama) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }

    private int lebarIsi() {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    private void tanpaTemuan(String bagian, String nama) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "perjalanan", nama + ".png")));
        var temuan = Axe.on(page).include(List.of(bagian)).analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(Rule::toString)
                .toList();
        assertThat(temuan).isEmpty();
    }
}
