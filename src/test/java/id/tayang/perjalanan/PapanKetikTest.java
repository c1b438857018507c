package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One approval by the keyboard alone, from signing in to the finished task. */
@RunningApp
class PapanKetikTest {

    private static final int TERLALU_JAUH = 80;

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DemoAccounts akun;

    @BeforeEach
    void browser() {
        InstalledBrowser.get();
    }

    @Test
    void menyetujui_tanpa_tetikus() {
        try (var kasus = KasusTerbuka.toApprove(runtime, tasks, "Uji papan ketik");
                var layar = Tasklist.desk()) {
            var page = layar.page();
            page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
            var nama = page.locator("input[type=text]");
            // Tasklist draws its login anew while it starts.
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForCondition(() -> (Boolean) nama.evaluate("field => field === document.activeElement"));
            page.waitForCondition(() -> ketik(page, nama, "kepala-dinas"));
            page.keyboard().press("Tab");
            var sandi = page.locator("input[type=password]");
            page.waitForCondition(() -> ketik(page, sandi, akun.password()));
            page.keyboard().press("Enter");

            var kartu = layar.card("Uji papan ketik");
            kartu.waitFor();
            menuju(layar, kartu.locator("h4 a"));
            page.keyboard().press("Enter");
            page.locator(".fjs-container").waitFor();
            menuju(layar, page.locator("button.claim"));
            page.keyboard().press("Enter");
            page.locator("button.unclaim").waitFor();
            page.locator("[data-tayang-keputusan] input:enabled").first().waitFor();

            menuju(layar, page.locator("[data-tayang-keputusan] input").first());
            page.keyboard().press("Space");
            assertThat(layar.finish()).hasText("Setujui rilis");
            menuju(layar, layar.finish());
            page.keyboard().press("Enter");

            page.locator(".fjs-container")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(kasus.openSteps()).containsExactly("Activity_MenayangkanRilis");
        }
    }

    private static boolean ketik(Page page, Locator isian, String teks) {
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(teks);
        return isian.inputValue().equals(teks);
    }

    /** With the tabulator alone. */
    private static void menuju(Tasklist layar, Locator sasaran) {
        sasaran.waitFor();
        for (var kali = 0; kali < TERLALU_JAUH; kali++) {
            if ((Boolean) sasaran.evaluate("node => node === document.activeElement")) {
                return;
            }
            layar.page().keyboard().press("Tab");
        }
        throw new AssertionError("Not reached with the keyboard: " + sasaran);
    }
}
