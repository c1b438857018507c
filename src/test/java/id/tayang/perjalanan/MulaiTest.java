package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starting a case: from the start page through the login, and from the dialog of Tasklist. */
@RunningApp
class MulaiTest {

    private static final String JUDUL = "Uji mulai dari beranda";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DemoAccounts akun;

    @Autowired
    private JdbcClient jdbc;

    private Tasklist layar;

    @BeforeEach
    void browser() {
        InstalledBrowser.get();
        layar = Tasklist.desk();
    }

    @AfterEach
    void bersihkan() {
        layar.close();
        jdbc.sql("delete from draf where tempat like 'mulai:%'").update();
        runtime.createProcessInstanceQuery().variableValueEquals("judul", JUDUL).list().stream()
                .map(kasus -> kasus.getId())
                .forEach(kasus -> runtime.deleteProcessInstance(kasus, "uji"));
    }

    @Test
    void dari_beranda_lewat_halaman_masuk_sampai_tahu_kasusnya_di_mana() {
        layar.page().navigate("http://localhost:" + port + "/");
        var mulai = layar.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mulai Pembuatan Rilis Website"));
        var tempat = mulai.getAttribute("href").replaceFirst(".*#", "#");
        layar.signIn(port, "tim-website", akun, tempat);

        var formulir = FormFields.of("rilis-website", "mulai");
        isi(formulir, "judul", JUDUL);
        layar.page()
                .locator("[id$='" + formulir.field("tanggalKegiatan").id() + "-date']")
                .fill("20/11/2026");
        layar.page().keyboard().press("Tab");
        isi(formulir, "tempatKegiatan", "Aula KP3B");
        layar.page().locator(".fjs-form-field-select .fjs-input-group").click();
        layar.page().locator(".fjs-dropdownlist-item").getByText("Sekretariat").click();
        layar.page().locator("button[ng-click='startProcessInstance()']").click();

        assertThat(layar.page().locator(".tayang-kabar"))
                .containsText("Kasus dibuat: " + JUDUL
                        + "Tugas pertama, “Memberikan bahan kegiatan” ada pada Unit Kerja – Sekretariat.");

        layar.page().navigate("http://localhost:" + port + "/");
        assertThat(mulai).isVisible();
        assertThat(layar.page().locator("[data-mulai]:visible")).hasCount(2);
    }

    @Test
    void isian_ada_lagi_sesudah_peramban_ditutup() {
        var formulir = FormFields.of("rilis-website", "mulai");
        layar.signIn(port, "tim-website", akun, "#/?processStart=rilis-website");
        layar.page().locator(".fjs-container[data-draf=siap]").waitFor();
        isi(formulir, "judul", JUDUL);
        isi(formulir, "tempatKegiatan", "Aula KP3B");
        assertThat(layar.page().locator(".modal-dialog .tayang-draf-status").first())
                .containsText("Draf tersimpan");
        layar.page()
                .waitForCondition(() ->
                        jdbc.sql("select isi from draf where tempat like 'mulai:%'").query(String.class).list().stream()
                                .anyMatch(isi -> isi.contains(JUDUL) && isi.contains("Aula KP3B")));
        layar.close();

        layar = Tasklist.desk();
        layar.signIn(port, "tim-website", akun, "#/?processStart=true");
        var sop = layar.page()
                .locator("ul.processes > li")
                .filter(new Locator.FilterOptions().setHasText("Pembuatan Rilis Website"));
        assertThat(sop).containsText("Draf tersimpan");
        sop.locator("a").click();

        assertThat(layar.page().locator(".modal-dialog .tayang-draf")).containsText("Draf Anda dari");
        assertThat(bidang(formulir, "judul")).hasValue(JUDUL);
        assertThat(bidang(formulir, "tempatKegiatan")).hasValue("Aula KP3B");
    }

    @Test
    void yang_sedang_diketik_tidak_tertimpa_draf_yang_datang_terlambat() {
        var formulir = FormFields.of("rilis-website", "mulai");
        layar.signIn(port, "tim-website", akun, "#/?processStart=rilis-website");
        layar.page().locator(".fjs-container[data-draf=siap]").waitFor();
        isi(formulir, "judul", "Judul dari draf");
        layar.page()
                .waitForCondition(() ->
                        jdbc.sql("select isi from draf where tempat like 'mulai:%'").query(String.class).list().stream()
                                .anyMatch(isi -> isi.contains("Judul dari draf")));
        layar.close();

        layar = Tasklist.desk();
        var ditahan = new AtomicReference<Route>();
        layar.context().route("**/api/tayang/draf/mulai/**", route -> {
            if (!ditahan.compareAndSet(null, route)) {
                route.resume();
            }
        });
        layar.signIn(port, "tim-website", akun, "#/?processStart=rilis-website");
        layar.page().waitForCondition(() -> ditahan.get() != null);
        isi(formulir, "judul", JUDUL);
        ditahan.get().resume();

        layar.page().locator(".fjs-container[data-draf=siap]").waitFor();
        assertThat(bidang(formulir, "judul")).hasValue(JUDUL);
    }

    @Test
    void beranda_menuju_diagram() {
        layar.page().navigate("http://localhost:" + port + "/");
        layar.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lihat diagram"))
                .first()
                .click();

        assertThat(layar.page().url()).endsWith("#diagram").doesNotContain("_fragment");
        assertThat(layar.page().locator(layar.page().url().replaceFirst(".*#", "#")))
                .isInViewport();
    }

    @Test
    void dialog_menerangkan_setiap_sop_dan_draf_yang_tersimpan() {
        layar.context()
                .route(
                        "**/api/tayang/draf",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody("[{\"sop\":\"rilis-website\",\"pada\":\"2026-11-21T03:12:00Z\","
                                        + "\"padaTeks\":\"21 November 2026 10.12 WIB\"}]")));
        layar.signIn(port, "tim-website", akun, "#/?processStart=true");

        var sop = layar.page()
                .locator("ul.processes > li")
                .filter(new Locator.FilterOptions().setHasText("Pembuatan Rilis Website"));
        assertThat(sop).containsText("Kepala Dinas menyetujui, lalu rilis ditayangkan");
        assertThat(sop).containsText("4 langkah oleh Unit Kerja");
        assertThat(sop).containsText("Standar waktu seluruhnya 1 hari kerja 6 jam");
        assertThat(sop).containsText("Draf tersimpan 21 November 2026 10.12 WIB");
    }

    @Test
    void yang_tidak_berhak_diberi_tahu() {
        layar.signIn(port, "kepala-dinas", akun, "#/?processStart=rilis-website");

        assertThat(layar.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("SOP")))
                .containsText("tidak dapat Anda mulai");
        assertThat(layar.page().locator(".fjs-container").count()).isZero();
    }

    private void isi(FormFields formulir, String kunci, String nilai) {
        bidang(formulir, kunci).fill(nilai);
    }

    private Locator bidang(FormFields formulir, String kunci) {
        return layar.page().locator("[id$='" + formulir.field(kunci).id() + "']");
    }
}
