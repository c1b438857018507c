package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.Checklist;
import id.tayang.support.RunningApp;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** Before a release goes out: what is found in it, a checklist in somebody's name, and a way to PPID. */
@RunningApp
class PemeriksaanTest {

    private static final String FORMULIR = "menayangkan-rilis";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DemoAccounts akun;

    private KasusTerbuka kasus;
    private Tasklist layar;

    @BeforeEach
    void browser() {
        InstalledBrowser.get();
    }

    @AfterEach
    void bersihkan() {
        if (layar != null) {
            layar.close();
        }
        kasus.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void temuan_terbaca_dan_yang_diragukan_sampai_kepada_ppid(int lebar) {
        kasus = siapTayang("Uji periksa " + lebar).takenBy("tim-website");
        buka("tim-website", lebar);
        var kotak = layar.page().locator(".tayang-pemeriksaan[data-keadaan=diperiksa]");
        assertThat(kotak).containsText("2 hal harus dilihat, 1 hal mungkin perlu dilihat.");
        assertThat(kotak).containsText("Isi, paragraf 2");
        assertThat(kotak.locator("q").first()).hasText("081234567890");
        assertThat(layar.page().locator(".tayang-pernyataan"))
                .hasText("Anda menyatakan hal-hal di atas atas nama Tim Website (contoh).");
        tanpaTemuan("periksa-temuan-" + lebar, ".tayang-pemeriksaan");

        jawab(Checklist.doubt("dataPribadi", "Nomor telepon ini mungkin milik perorangan."));
        tanpaTemuan("periksa-jawaban-" + lebar, "[role=group]");
        layar.finish().click();
        layar.page().waitForCondition(() -> kasus.openSteps().equals(List.of("Activity_MempertimbangkanInformasi")));
        layar.close();

        kasus.takenBy("ppid");
        buka("ppid", lebar);
        assertThat(layar.page().locator(".alert-warning")).containsText("Mungkin memuat data pribadi");
        assertThat(layar.page().locator(".alert-warning")).containsText("Nomor telepon ini mungkin milik perorangan.");
        assertThat(layar.page().locator(".tayang-pemeriksaan[data-keadaan=diperiksa]"))
                .containsText("081234567890");
        layar.option("Perlu diperbaiki").click();
        layar.page().locator(".fjs-container textarea").fill("Hapus nomor telepon pada paragraf kedua.");
        tanpaTemuan("periksa-ppid-" + lebar, ".tayang-pemeriksaan");
        layar.finish().click();
        layar.page().waitForCondition(() -> kasus.openSteps().equals(List.of("Activity_MengolahRilis")));
        layar.close();

        kasus.takenBy("tim-website");
        buka("tim-website", lebar);
        assertThat(layar.page().locator(".alert-warning")).containsText("Hapus nomor telepon pada paragraf kedua.");
        layar.close();

        tasks.complete(kasus.task(), Map.of("bahanLengkap", "ya"));
        tasks.complete(kasus.task(), Map.of("keputusan", "setujui"));
        kasus.takenBy("tim-website");
        buka("tim-website", lebar);
        layar.page().locator(".tayang-pemeriksaan[data-keadaan=diperiksa]").waitFor();
        assertThat(layar.page().locator(".fjs-container input:checked")).hasCount(0);
        jawab(Checklist.doubt("izinFoto", "Izin narasumber belum tertulis."));
        layar.finish().click();
        layar.page().waitForCondition(() -> kasus.openSteps().equals(List.of("Activity_MempertimbangkanInformasi")));
    }

    @Test
    void tanpa_pemeriksaan_tidak_ada_yang_tayang() {
        kasus = siapTayang("Uji tanpa periksa").takenBy("tim-website");
        buka("tim-website", 1400);
        layar.page().locator(".tayang-pemeriksaan[data-keadaan=diperiksa]").waitFor();

        layar.finish().click();

        assertThat(layar.page().locator("[role=group] .fjs-form-field-error")).hasCount(6);
        assertThat(kasus.openSteps()).containsExactly("Activity_MenayangkanRilis");
    }

    @Test
    void galat_dapat_diperiksa_lagi() {
        kasus = siapTayang("Uji galat periksa").takenBy("tim-website");
        layar = Tasklist.desk();
        layar.context().route("**/pemeriksaan/*", request -> request.abort());
        layar.signIn(port, "tim-website", akun, "#/?task=" + kasus.task());
        assertThat(layar.page().locator(".tayang-pemeriksaan").getByRole(AriaRole.ALERT))
                .containsText("Naskah tidak dapat diperiksa. Sambungan terputus.");

        layar.context().unroute("**/pemeriksaan/*");
        layar.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Periksa lagi"))
                .click();

        assertThat(layar.page().locator(".tayang-pemeriksaan")).containsText("081234567890");
    }

    private KasusTerbuka siapTayang(String judul) {
        var naskah = Spin.JSON("{}")
                .prop("judul", "Guru belajar literasi digital")
                .prop("ringkasan", "Guru belajar.")
                .prop("isi", "Dinas melatih guru.\n\nHubungi 081234567890.\n\nSiswi NA (14) ikut hadir.");
        var disetujui = KasusTerbuka.at(
                runtime,
                tasks,
                "rilis-website",
                "Activity_MenyetujuiRilis",
                Map.of("judul", judul, "unitKerja", "sekretariat", "naskah", naskah));
        tasks.complete(disetujui.task(), Map.of("keputusan", "setujui"));
        return disetujui;
    }

    private void buka(String pengguna, int lebar) {
        var context = InstalledBrowser.get().newContext(new Browser.NewContextOptions().setViewportSize(lebar, 900));
        var page = context.newPage();
        page.setDefaultTimeout(60_000);
        layar = new Tasklist(context, page).signIn(port, pengguna, akun, "#/?task=" + kasus.task());
        page.locator(".fjs-container").waitFor();
    }

    private void jawab(Map<String, Object> jawaban) {
        var formulir = FormFields.of("rilis-website", FORMULIR);
        var kategori = formulir.field("kategori");
        layar.page()
                .locator(".fjs-form-field-select:has([id$='" + kategori.id() + "']) .fjs-input-group")
                .click();
        layar.page().locator(".fjs-dropdownlist-item").first().click();
        layar.page()
                .locator("[id$='" + formulir.field("siapTayang").id() + "']")
                .check();
        // The note appears when there is a doubt.
        for (var kunci : List.of(
                "dikecualikan",
                "dataPribadi",
                "izinFoto",
                "teksAlternatif",
                "tautan",
                "kategoriRingkasan",
                "catatanRagu")) {
            var bidang = formulir.field("pemeriksaan." + kunci);
            var akhiran = bidang.type().equals("radio") ? "-" + bidang.index((String) jawaban.get(kunci)) : "";
            var masukan = layar.page().locator("[id$='" + bidang.id() + akhiran + "']");
            if (bidang.type().equals("textarea")) {
                masukan.fill((String) jawaban.get(kunci));
            } else {
                masukan.check();
            }
        }
    }

    /** Of what this application adds; the rest of Tasklist is Camunda's. */
    private void tanpaTemuan(String nama, String bagian) {
        layar.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "perjalanan", nama + ".png")));
        layar.page()
                .locator(bagian)
                .first()
                .screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions()
                        .setPath(Path.of("target", "perjalanan", nama + "-bagian.png")));
        assertThat((Integer) layar.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(Axe.on(layar.page()).include(List.of(bagian)).analyze().getViolations())
                .extracting(temuan -> temuan.getId() + " " + temuan.getNodes())
                .isEmpty();
    }
}
