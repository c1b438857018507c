package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An official chooses channels, sees what each will say, writes own words for one and comes back to them. */
@RunningApp
class TeksKanalTest {

    private static final String PROSES = "uji-kanal";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DemoAccounts akun;

    @Autowired
    private JdbcClient jdbc;

    private String tugas;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void tugasDenganKanal() {
        InstalledBrowser.get();
        repository
                .createDeployment()
                .name(PROSES)
                .addModelInstance(
                        "bpmn/" + PROSES + ".bpmn",
                        Bpmn.createExecutableProcess(PROSES)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("Activity_Menulis")
                                .camundaCandidateGroups("tim-website")
                                .camundaFormRef("uji-kanal")
                                .camundaFormRefBinding("deployment")
                                .camundaInputParameter("kanalTersedia", "${daftarKanal.tersedia()}")
                                .endEvent()
                                .done())
                .addClasspathResource("kanal/uji-kanal.form")
                .deploy();
        var kasus = runtime.startProcessInstanceByKey(PROSES).getId();
        tugas = tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        tasks.setAssignee(tugas, "tim-website");
    }

    @AfterEach
    void bersihkan() {
        if (context != null) {
            context.close();
        }
        repository
                .createDeploymentQuery()
                .deploymentName(PROSES)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void tiap_kanal_mendapat_teksnya_sendiri() {
        masuk(1400);
        assertThat(page.locator(".tayang-kanal .kosong")).containsText("Belum ada kanal yang dipilih");
        isi("Field_judul", "Rapat SPBE");
        isi("Field_ringkasan", "Dinas menggelar rapat 🇮🇩 مرحبا.");
        page.getByLabel("TikTok").check();
        page.getByLabel("X", new Page.GetByLabelOptions().setExact(true)).check();

        assertThat(teks("x")).hasValue("Rapat SPBE\n\nDinas menggelar rapat 🇮🇩 مرحبا.");
        assertThat(kanal("x").locator(".hasil")).containsText("/rapat-spbe");
        assertThat(kanal("x").locator(".hitungan")).containsText("dari 280 karakter (teks baku)");
        assertThat(kanal("tiktok").locator(".hitungan")).containsText("dari 2.200 karakter");

        teks("x").fill("Hadir ya! " + "é".repeat(280));
        assertThat(kanal("x").locator(".hitungan")).containsText("Terlalu panjang: kurangi ");
        assertThat(teks("x")).hasAttribute("aria-invalid", "true");
        tanpaTemuan("teks-kanal-1400");
        teks("x").fill("Hadir ya!");
        assertThat(kanal("x").locator(".hasil"))
                .hasText(java.util.regex.Pattern.compile("Hadir ya!\\s+http://.*/rapat-spbe"));
        isi("Field_judul", "Rapat besar");
        assertThat(teks("tiktok")).hasValue("Rapat besar\n\nDinas menggelar rapat 🇮🇩 مرحبا.");
        assertThat(teks("x")).hasValue("Hadir ya!");
        page.waitForCondition(() -> draf().contains("Hadir ya!") && draf().contains("Rapat besar"));
        context.close();

        masuk(390);
        assertThat(teks("x")).hasValue("Hadir ya!");
        assertThat(kanal("tiktok")).hasAttribute("data-siap", "baku");
        tanpaTemuan("teks-kanal-390");
        kanal("x").locator("button:has-text('Pakai teks baku')").click();
        assertThat(teks("x")).hasValue("Rapat besar\n\nDinas menggelar rapat 🇮🇩 مرحبا.");
        teks("tiktok").fill("Lihat videonya");
        // The draft is what Tasklist would send: own words only.
        page.waitForCondition(() -> draf().contains("Lihat videonya"));
        assertThat(Spin.JSON(draf()).prop("teksKanal").stringValue()).isEqualTo("{\"tiktok\":\"Lihat videonya\"}");
    }

    private void masuk(int lebar) {
        context = InstalledBrowser.get().newContext(new Browser.NewContextOptions().setViewportSize(lebar, 844));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + tugas);
        SignInPage.fill(page, "tim-website", akun.password());
        page.locator("ol.tasks-list > li.task")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator(".fjs-container[data-draf=siap]").waitFor();
    }

    private Locator kanal(String id) {
        return page.locator(".tayang-kanal [data-kanal='" + id + "']");
    }

    private Locator teks(String id) {
        return kanal(id).locator("textarea");
    }

    private void isi(String id, String teks) {
        page.locator("[id$='" + id + "']").fill(teks);
    }

    private String draf() {
        return String.join(
                "",
                jdbc.sql("select isi from draf where tempat = ? and not disisihkan")
                        .param("tugas:" + tugas)
                        .query(String.class)
                        .list());
    }

    private void tanpaTemuan(String nama) {
        kanal("x").scrollIntoViewIfNeeded();
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "perjalanan", nama + ".png")));
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(Axe.on(page).include(".tayang-kanal").analyze().getViolations())
                .extracting(temuan -> temuan.getId() + " " + temuan.getNodes())
                .isEmpty();
    }
}
