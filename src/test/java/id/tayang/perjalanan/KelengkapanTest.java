package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The box above the form says what is missing, with the keyboard and on a telephone too. */
@RunningApp
class KelengkapanTest {

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
    private Locator kotak;

    @BeforeEach
    void browser() {
        InstalledBrowser.get();
    }

    @AfterEach
    void bersihkan() {
        if (context != null) {
            context.close();
        }
        if (kasus != null) {
            runtime.deleteProcessInstance(kasus, "uji");
            for (var tabel : List.of("kelengkapan", "berkas")) {
                jdbc.sql("delete from " + tabel + " where kasus = ?")
                        .param(kasus)
                        .update();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void yang_belum_ada_ditagih_dan_dapat_dinyatakan_tidak_ada(int lebar) {
        kasus = runtime.startProcessInstanceByKey(
                        "rilis-website",
                        Map.of(
                                "judul",
                                "Uji kelengkapan",
                                "unitKerja",
                                "bidang-ikp",
                                "jenisBahan",
                                Spin.JSON("[\"dokumentasi\"]"),
                                "bahan",
                                Spin.JSON("{\"uraian\":\"Laporan panitia rapat koordinasi SPBE.\"}")))
                .getId();
        buka("unit-kerja-bidang-ikp", lebar);
        assertThat(kotak).containsText("Ambil tugas ini dahulu");
        ambil();
        assertThat(kotak).containsText("Kelengkapan 0 dari 1, 1 belum ada");
        tanpaTemuan("kelengkapan-kurang-" + lebar);

        page.locator("button[ng-click='complete()']:not([disabled])").click();
        assertThat(page.locator(".notifications"))
                .containsText("Kelengkapan belum lengkap: \"Bahan kegiatan untuk pembuatan rilis\"");

        tombol("Nyatakan tidak ada: Bahan kegiatan untuk pembuatan rilis").press("Enter");
        assertThat(page.getByLabel("Mengapa tidak ada? (wajib)")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(kotak.getByRole(AriaRole.ALERT)).hasText("Isi alasannya, 5 sampai 1000 huruf.");
        page.getByLabel("Mengapa tidak ada? (wajib)").fill("Bahan dikirim lewat tautan");
        tanpaTemuan("kelengkapan-alasan-" + lebar);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(kotak).containsText("Tidak ada: Bahan dikirim lewat tautan (Unit Kerja – ");
        assertThat(kotak.getByRole(AriaRole.STATUS)).containsText("Kelengkapan 1 dari 1, lengkap");
        assertThat(page.locator(".notifications")).not().containsText("Kelengkapan belum lengkap");
        assertThat(tombol("Batalkan pernyataan tidak ada")).isFocused();

        page.keyboard().press("Enter");
        assertThat(kotak).containsText("Belum ada berkasnya.");
        page.getByLabel("Unggah berkas: Bahan kegiatan untuk pembuatan rilis")
                .setInputFiles(new FilePayload(
                        "laporan.pdf", "application/pdf", ("%PDF-1.7 " + lebar).getBytes(StandardCharsets.UTF_8)));
        tanpaTemuan("kelengkapan-pilih-" + lebar);
        tombol("Unggah berkas yang dipilih").click();
        assertThat(kotak.getByRole(AriaRole.LINK)).hasText("laporan.pdf");
        assertThat(kotak).containsText("Kelengkapan 1 dari 1, lengkap");
        tanpaTemuan("kelengkapan-lengkap-" + lebar);

        page.locator("button[ng-click='complete()']:not([disabled])").click();
        assertThat(kotak).hasCount(0);
    }

    @Test
    void berkas_dijatuhkan_pada_butirnya_dan_dipakai_dari_tab_berkas() {
        kasus = runtime.startProcessInstanceByKey(
                        "rilis-website", Map.of("judul", "Uji kelengkapan", "unitKerja", "bidang-ikp"))
                .getId();
        buka("unit-kerja-bidang-ikp", 1400);
        ambil();

        var bawaan = page.evaluateHandle("""
                () => {
                  const bawaan = new DataTransfer();
                  bawaan.items.add(new File(['%PDF-1.7 a'], 'laporan.pdf', {type: 'application/pdf'}));
                  bawaan.items.add(new File(['%PDF-1.7 b'], 'sambutan.pdf', {type: 'application/pdf'}));
                  return bawaan;
                }""");
        var butir = kotak.locator("li[data-butir='1']");
        butir.locator(".nama").dispatchEvent("dragover", Map.of("dataTransfer", bawaan));
        assertThat(butir).hasClass(Pattern.compile("seret"));
        butir.locator(".nama").dispatchEvent("drop", Map.of("dataTransfer", bawaan));
        assertThat(kotak.locator(".pilihan li")).hasCount(2);
        assertThat(butir).not().hasClass(Pattern.compile("seret"));
        tombol("Unggah berkas yang dipilih").click();
        assertThat(kotak.getByRole(AriaRole.LINK)).hasText(new String[] {"laporan.pdf", "sambutan.pdf"});

        jdbc.sql("delete from kelengkapan where kasus = ?").param(kasus).update();
        page.reload();
        assertThat(kotak).containsText("Belum ada berkasnya.");
        tombol("Pakai yang sudah diunggah pada tab Berkas").click();
        assertThat(tombol("Pakai laporan.pdf")).isFocused();
        tanpaTemuan("kelengkapan-dari-berkas");
        tombol("Pakai sambutan.pdf").click();
        assertThat(kotak.getByRole(AriaRole.LINK)).hasText("sambutan.pdf");
        assertThat(kotak).containsText("Kelengkapan 1 dari 1, lengkap");
    }

    @Test
    void foto_dapat_diambil_dengan_telepon() {
        kasus = runtime.startProcessInstanceByKey(
                        "rilis-website", Map.of("judul", "Uji kelengkapan", "unitKerja", "bidang-ikp"))
                .getId();
        context = InstalledBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));
        masuk("unit-kerja-bidang-ikp");
        page.locator(".tayang-ambil").tap();
        page.locator(".tayang-kelengkapan[data-siap=ditandai]").waitFor();

        assertThat(kotak.getByText("Ambil foto")).isVisible();
        assertThat(page.getByLabel("Ambil foto: Bahan kegiatan")).hasAttribute("capture", "environment");
        tanpaTemuan("kelengkapan-telepon");
    }

    @Test
    void centang_dengan_papan_ketik() {
        kasus = runtime.createProcessInstanceByKey("press-release-online")
                .startBeforeActivity("Activity_MenyimpanArsip")
                .setVariable("judul", "Uji kelengkapan")
                .setVariable("parafKabid", true)
                .execute()
                .getId();
        buka("kepala-seksi", 390);
        ambil();

        var centang = kotak.getByRole(
                AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Press Release yang sudah ditandatangani"));
        centang.press("Space");

        assertThat(centang).isChecked();
        assertThat(centang).isFocused();
        assertThat(kotak).containsText("Dicentang Kepala Seksi (contoh), ");
        assertThat(kotak).containsText("Kelengkapan 2 dari 3, 1 belum ada");
        tanpaTemuan("kelengkapan-centang");

        centang.press("Space");
        assertThat(centang).not().isChecked();
        assertThat(kotak).containsText("Belum dicentang.");
    }

    @Test
    void galat_dapat_dicoba_lagi() {
        kasus = runtime.startProcessInstanceByKey(
                        "rilis-website", Map.of("judul", "Uji kelengkapan", "unitKerja", "bidang-ikp"))
                .getId();
        context = InstalledBrowser.get().newContext();
        context.route("**/kelengkapan/*", request -> request.abort());
        masuk("unit-kerja-bidang-ikp");
        assertThat(kotak.getByRole(AriaRole.ALERT)).containsText("Sambungan terputus");

        context.unroute("**/kelengkapan/*");
        tombol("Coba muat kelengkapan lagi").click();

        assertThat(kotak).containsText("Kelengkapan 0 dari 1");
    }

    private void buka(String pengguna, int lebar) {
        context = InstalledBrowser.get().newContext(new Browser.NewContextOptions().setViewportSize(lebar, 844));
        masuk(pengguna);
    }

    private void masuk(String pengguna) {
        var tugas =
                tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        kotak = page.locator(".tayang-kelengkapan");
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + tugas);
        SignInPage.fill(page, pengguna, akun.password());
        kotak.waitFor();
    }

    private void ambil() {
        page.locator("button.claim").click();
        page.locator(".tayang-kelengkapan[data-siap=ditandai]").waitFor();
    }

    private Locator tombol(String nama) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama));
    }

    /** Of what this application adds; the rest of Tasklist is Camunda's. */
    private void tanpaTemuan(String nama) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "perjalanan", nama + ".png")));
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(Axe.on(page)
                        .include(List.of(".tayang-kelengkapan"))
                        .analyze()
                        .getViolations())
                .extracting(temuan -> temuan.getId() + " " + temuan.getNodes())
                .isEmpty();
    }
}
