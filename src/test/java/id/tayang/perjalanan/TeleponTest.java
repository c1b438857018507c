package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Kepala Dinas on a phone of 390 by 844: list, task, decision, measured. */
@RunningApp
class TeleponTest {

    private static final String JUDUL = "Uji telepon";

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
    void kasusYangMenungguPersetujuan() {
        InstalledBrowser.get();
        kasus = KasusTerbuka.toApprove(runtime, tasks, JUDUL);
        layar = Tasklist.phone();
    }

    @AfterEach
    void bersihkan() {
        layar.close();
        kasus.close();
    }

    @Test
    void dari_daftar_sampai_keputusan() {
        layar.signIn(port, "kepala-dinas", akun, "");
        var kartu =
                layar.page().locator("ol.tasks-list > li.task").filter(new Locator.FilterOptions().setHasText(JUDUL));
        kartu.waitFor();
        assertThat(kartu.boundingBox().y)
                .as("the list begins on the first screen")
                .isLessThan(400);
        ukur("telepon-1-daftar", ".tayang-saringan", ".navbar-toggle");

        kartu.tap();
        layar.page().locator(".tayang-ambil").waitFor();
        assertThat(layar.page().locator(".column.tasks-list")).isHidden();
        ukur("telepon-2-tugas", ".tayang-ambil", ".tayang-kembali");
        dalamJangkauan(".tayang-ambil");

        layar.page().locator(".tayang-ambil").tap();
        layar.page().locator("button.unclaim").waitFor();
        layar.page().locator("[data-tayang-keputusan] input:enabled").first().waitFor();
        assertThat(layar.page().locator(".tayang-ambil")).isHidden();
        var lepas = layar.page().locator("button.unclaim").boundingBox();
        assertThat(layar.page().locator(".task-details .nav-tabs").boundingBox().y)
                .as("what gives the task back does not lie over the tabs")
                .isGreaterThanOrEqualTo(lepas.y + lepas.height);
        ukur("telepon-3-keputusan", "[data-tayang-keputusan] label[for]");
        dalamJangkauan("[data-tayang-keputusan] label[for]");

        layar.option("Kembalikan").tap();
        assertThat(layar.page().locator("textarea")).isFocused();
        ukur("telepon-4-catatan", "button[ng-click='complete()']", "[data-tayang-keputusan] label[for]");
        dalamJangkauan("button[ng-click='complete()']");
        assertThat(diAtas("textarea")).as("the note is not behind the bar").isTrue();

        layar.option("Setujui rilis").tap();
        assertThat(layar.finish()).hasText("Setujui rilis");
        ukur("telepon-5-setuju", "button[ng-click='complete()']");
        layar.finish().tap();
        assertThat(layar.page().locator(".column.tasks-list")).isVisible();
        assertThat(kasus.openSteps()).containsExactly("Activity_MenayangkanRilis");
        ukur("telepon-6-selesai", ".tayang-saringan");
    }

    @Test
    void tautan_surel_membuka_tugas_sesudah_masuk_dan_dari_sana_ada_jalan_ke_daftar() {
        layar.signIn(port, "kepala-dinas", akun, "#/?task=" + kasus.task());
        assertThat(layar.page().locator(".task-card h2")).containsText("Memeriksa dan menyetujui rilis");

        layar.page().locator(".tayang-kembali").tap();
        assertThat(layar.page().locator(".column.tasks-list")).isVisible();
        assertThat(layar.page().locator(".column.task-details")).isHidden();

        var saringan = layar.page().locator(".tayang-saringan");
        saringan.tap();
        ukur("telepon-7-saringan", ".task-filter .name a");
        layar.page().getByText("Tugas unit saya").tap();
        assertThat(saringan).containsText("Saringan: Tugas unit saya");
        assertThat(saringan).hasAttribute("aria-expanded", "false");
    }

    @Test
    void yang_gagal_disimpan_terbaca_di_atas_tombol() {
        kasus.takenBy("kepala-dinas");
        layar.context().route("**/api/tayang/draf/**", route -> {
            if (route.request().method().equals("GET")) {
                route.resume();
            } else {
                route.abort();
            }
        });
        layar.signIn(port, "kepala-dinas", akun, "#/?task=" + kasus.task());
        layar.page().locator(".fjs-container[data-draf=siap]").waitFor();
        assertThat(layar.page().locator("[data-tayang-keputusan] > .fjs-form-field-label:not([for])"))
                .hasCSS("white-space", "normal");

        layar.option("Kembalikan").tap();
        layar.page().locator("textarea").fill("Tambahkan sumber angka.");
        var galat = layar.page().locator(".tayang-draf-status.galat");
        assertThat(galat).containsText("Belum tersimpan");
        layar.page().locator(".page-wrap").evaluate("node => node.scrollTo(0, 0)");

        layar.picture("telepon-8-belum-tersimpan");
        assertThat(diAtas(".tayang-draf-status.galat")).isTrue();
        assertThat(diAtas("button[ng-click='complete()']")).isTrue();
    }

    /** Whether nothing lies over the middle of it. */
    private boolean diAtas(String sasaran) {
        return (Boolean) layar.page()
                .locator(sasaran)
                .evaluate(
                        "node => node.contains(document.elementFromPoint(...(b => [b.x + b.width / 2, b.y + b.height / 2])"
                                + "(node.getBoundingClientRect())))");
    }

    /** No scrolling sideways, no field that a phone zooms into, targets for a thumb. */
    private void ukur(String nama, String... sasaran) {
        layar.picture(nama);
        assertThat((Integer) layar.page()
                        .evaluate("() => Math.max(...[document.documentElement, document.body,"
                                + " document.querySelector('.page-wrap')].map(node => node.scrollWidth))"))
                .isLessThanOrEqualTo(390);
        assertThat(
                        (List<?>)
                                layar.page()
                                        .evaluate(
                                                "() => [...document.querySelectorAll('input, textarea, select')]"
                                                        + ".filter(field => field.checkVisibility()"
                                                        + " && !['radio', 'checkbox', 'file', 'hidden'].includes(field.type)"
                                                        + " && parseFloat(getComputedStyle(field).fontSize) < 16).map(field => field.outerHTML)"))
                .isEmpty();
        for (var satu : sasaran) {
            assertThat(layar.page().locator(satu).all()).as(satu).isNotEmpty().allSatisfy(tombol -> {
                assertThat(tombol.boundingBox().height).as(satu).isGreaterThanOrEqualTo(44);
                assertThat(tombol.boundingBox().width).as(satu).isGreaterThanOrEqualTo(44);
            });
        }
    }

    /** In the lower half of the screen, and nothing lies over it. */
    private void dalamJangkauan(String sasaran) {
        assertThat(layar.page().locator(sasaran).all()).allSatisfy(tombol -> {
            var kotak = tombol.boundingBox();
            assertThat(kotak.y).isGreaterThan(422);
            assertThat(kotak.y + kotak.height).isLessThanOrEqualTo(844);
            assertThat((Boolean) tombol.evaluate("node => node.contains(document.elementFromPoint("
                            + "...(b => [b.x + b.width / 2, b.y + b.height / 2])(node.getBoundingClientRect())))"))
                    .isTrue();
        });
    }
}
