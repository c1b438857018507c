package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A text is written with the keyboard, survives a closed browser, and is approved as the site will show it. */
@RunningApp
class MenulisTest {

    /** As Word 365 puts it on the clipboard, shortened. */
    private static final String DARI_WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm} --></style></head>
            <body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->
            <h1 style='mso-outline-level:1'><span style='font-size:16.0pt;mso-fareast-font-family:Arial'>Rapat SPBE<o:p></o:p></span></h1>
            <p class=MsoNormal style='margin-bottom:0cm;mso-line-height-alt:1.0pt'><span lang=IN style='color:red;mso-ansi-language:IN'>Bupati <b style='mso-bidi-font-weight:normal'>membuka</b> rapat.</span><o:p></o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>satu<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>dua<o:p></o:p></p>
            <p class=MsoNormal><img width=300 src="file:///C:/Users/staf/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"></p>
            <!--EndFragment--></body></html>""";

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
    private String tugas;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void rilisYangDiolah() {
        InstalledBrowser.get();
        kasus = runtime.createProcessInstanceByKey("rilis-website")
                .startBeforeActivity("Activity_MengolahRilis")
                .setVariables(Map.of("judul", "Uji menulis", "unitKerja", "bidang-ikp"))
                .setVariable("bahan", Spin.JSON("{\"uraian\":\"Rapat koordinasi SPBE.\"}"))
                .setVariable("jenisBahan", Spin.JSON("[\"dokumentasi\"]"))
                .execute()
                .getId();
        tugas = tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        tasks.setAssignee(tugas, "tim-website");
    }

    @AfterEach
    void bersihkan() {
        if (context != null) {
            context.close();
        }
        runtime.deleteProcessInstance(kasus, "uji");
        for (var tabel : List.of("kelengkapan", "berkas")) {
            jdbc.sql("delete from " + tabel + " where kasus = ?").param(kasus).update();
        }
    }

    @Test
    void naskah_ditulis_disela_dan_disetujui_seperti_di_situs() throws IOException {
        masuk("tim-website", 390);
        page.locator("[id$='Field_bahanLengkap-0']").check();
        isi("Field_naskah_judul", "Rapat SPBE dibuka Bupati");
        kertas().focus();
        page.keyboard().type("Bupati membuka rapat koordinasi SPBE di pendopo.");
        page.keyboard().press("Enter");
        page.keyboard().type("Agenda rapat");
        alat("Judul bagian");
        page.keyboard().press("Enter");
        alat("Daftar berbutir");
        page.keyboard().type("peta jalan");
        page.keyboard().press("Enter");
        page.keyboard().type("anggaran");
        assertThat(page.locator(".hitungan")).hasText("12 kata");
        // The tab key leads out of the text.
        page.keyboard().press("Tab");
        assertThat(kertas()).not().isFocused();
        assertThat(page.locator(".tayang-draf-status").first()).containsText("Draf tersimpan");
        page.waitForCondition(() -> draf().contains("anggaran"));
        tanpaTemuan("menulis-390", ".tayang-penyunting");
        context.close();

        masuk("tim-website", 1400);
        assertThat(page.locator(".tayang-draf")).containsText("Draf Anda dari");
        assertThat(kertas().locator("h2")).hasText("Agenda rapat");
        assertThat(kertas().locator("li")).hasCount(2);
        unggahGambar();
        kertas().press("Control+End");
        alat("Sisipkan gambar dari Berkas");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bupati memukul gong"))
                .click();
        assertThat(kertas().locator("img")).hasAttribute("alt", "Bupati memukul gong");
        tanpaTemuan("menulis-1400", ".tayang-draf", ".tayang-penyunting");

        kertas().press("Control+End");
        page.keyboard().insertText("Rapat dihadiri seluruh perangkat daerah. ".repeat(4));
        for (var unsur : List.of("apa", "siapa", "kapan", "dimana", "mengapa", "bagaimana")) {
            isi("Field_unsur_" + unsur, "Keterangan " + unsur);
        }
        isi("Field_naskah_ringkasan", "Bupati membuka rapat koordinasi SPBE yang dihadiri semua perangkat daerah.");
        page.locator("button[ng-click='complete()']:not([disabled])").click();
        page.waitForCondition(() -> tasks.createTaskQuery().taskId(tugas).count() == 0);
        assertThat(draf()).isEmpty();
        context.close();

        tugas = tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
        masuk("kepala-dinas", 390);
        var pratinjau = page.frameLocator("iframe.tayang-pratinjau");
        assertThat(pratinjau.locator(".preview-mark")).hasText("Pratinjau – belum tayang");
        assertThat(pratinjau.locator("h1")).hasText("Rapat SPBE dibuka Bupati");
        assertThat(pratinjau.locator(".prose h2")).hasText("Agenda rapat");
        assertThat(pratinjau.locator(".prose li")).hasCount(3);
        assertThat(pratinjau.locator("img")).hasCount(1);
        page.waitForCondition(() -> (Integer) pratinjau.locator("img").evaluate("gambar => gambar.naturalWidth") > 0);
        tanpaTemuan("menyetujui-390", ".tayang-pratinjau");
    }

    @Test
    void yang_disalin_dari_word_masuk_bersih() {
        masuk("tim-website", 1400);
        page.locator("[id$='Field_bahanLengkap-0']").check();
        kertas().focus();

        kertas().evaluate(
                        "(kertas, html) => {"
                                + " const papan = new DataTransfer();"
                                + " papan.setData('text/html', html);"
                                + " papan.setData('text/plain', 'tidak dipakai');"
                                + " kertas.dispatchEvent(new ClipboardEvent('paste', {clipboardData: papan, bubbles: true, cancelable: true}));"
                                + "}",
                        DARI_WORD);

        assertThat(kertas().locator("h2")).hasText("Rapat SPBE");
        page.waitForCondition(() -> draf().contains("dua"));
        assertThat(draf())
                .contains("<h2>Rapat SPBE</h2>")
                .contains("<p>Bupati <strong>membuka</strong> rapat.</p>")
                .contains("<li>satu</li><li>dua</li>")
                .doesNotContain("mso", "Mso", "style=", "class=", "<o:p>", "file:", "<img", "<span", "color", "script");
    }

    @Test
    void dua_tulisan_tidak_ada_yang_hilang() {
        masuk("tim-website", 1400);
        page.locator("[id$='Field_bahanLengkap-1']").check();
        isi("Field_catatanTimWebsite", "Tulisan pertama");
        page.waitForCondition(() -> draf().contains("pertama"));
        var lain = context.newPage();
        lain.navigate(page.url());
        lain.locator(".fjs-container[data-draf=siap]").waitFor();
        lain.locator("[id$='Field_catatanTimWebsite']").fill("Tulisan kedua");
        page.waitForCondition(() -> draf().contains("kedua"));

        isi("Field_catatanTimWebsite", "Tulisan ketiga");
        assertThat(page.locator(".tayang-draf")).containsText("Ada tulisan yang lebih baru");
        page.getByText("Bandingkan keduanya").click();
        assertThat(page.locator(".tayang-draf .dua")).containsText("Tulisan kedua");
        assertThat(page.locator(".tayang-draf .dua")).containsText("Tulisan ketiga");
        tanpaTemuan("menulis-dua", ".tayang-draf");
        page.getByText("Pakai tulisan saya").click();

        assertThat(page.locator(".tayang-draf .tersisih")).containsText("Disisihkan: tulisan Tim Website (contoh)");
        page.waitForCondition(() -> draf().contains("ketiga"));
        lain.locator("[id$='Field_catatanTimWebsite']").fill("Tulisan keempat");
        lain.getByText("Muat yang terbaru").click();
        assertThat(lain.locator("[id$='Field_catatanTimWebsite']")).hasValue("Tulisan ketiga");
    }

    @Test
    void sesi_yang_berakhir_tidak_menghapus_tulisan() {
        masuk("tim-website", 1400);
        page.locator("[id$='Field_bahanLengkap-1']").check();
        page.waitForCondition(() -> draf().contains("bahanLengkap"));
        context.clearCookies();

        isi("Field_catatanTimWebsite", "Ditulis sesudah sesi berakhir");

        assertThat(page.locator(".tayang-draf-status.galat")).containsText("Masuk lagi di tab lain");
        assertThat(page.locator("[id$='Field_catatanTimWebsite']")).hasValue("Ditulis sesudah sesi berakhir");
        var tulisan = page;
        page = context.newPage();
        masukDi("tim-website");
        tulisan.bringToFront();
        page.waitForCondition(() -> draf().contains("sesudah sesi"));
    }

    private void masuk(String pengguna, int lebar) {
        context = InstalledBrowser.get().newContext(new Browser.NewContextOptions().setViewportSize(lebar, 844));
        page = context.newPage();
        masukDi(pengguna);
        page.locator(".fjs-container").waitFor();
        if (pengguna.equals("tim-website")) {
            page.locator(".fjs-container[data-draf=siap]").waitFor();
        }
    }

    private void masukDi(String pengguna) {
        page.setDefaultTimeout(60_000);
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + tugas);
        SignInPage.fill(page, pengguna, akun.password());
        // On the phone the list steps back behind the task.
        page.locator("ol.tasks-list > li.task")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private Locator kertas() {
        return page.locator(".tayang-penyunting[data-siap] .ql-editor");
    }

    /** With the keyboard: the toolbar is one stop before the text. */
    private void alat(String nama) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(nama).setExact(true))
                .press("Enter");
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

    private void unggahGambar() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(320, 200, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", png);
        page.evaluate(
                """
                async ([task, bytes]) => {
                  const headers = {'X-XSRF-TOKEN': document.cookie.match(/XSRF-TOKEN=([^;]*)/)[1]};
                  const base = '/camunda/api/tayang/berkas';
                  const plan = {nama: 'gong.png', ukuran: bytes.length, teksAlternatif: 'Bupati memukul gong'};
                  const begun = await fetch(`${base}/tugas/${task}/kiriman`, {
                    method: 'POST', body: JSON.stringify(plan), headers: {...headers, 'Content-Type': 'application/json'}});
                  await fetch(`${base}/kiriman/${(await begun.json()).id}?mulai=0`, {
                    method: 'PATCH', body: new Uint8Array(bytes), headers: {...headers, 'Content-Type': 'application/octet-stream'}});
                }""",
                List.of(
                        tugas,
                        java.util.stream.IntStream.range(0, png.size())
                                .mapToObj(i -> png.toByteArray()[i] & 0xff)
                                .toList()));
    }

    private void tanpaTemuan(String nama, String... bagian) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "perjalanan", nama + ".png")));
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(Axe.on(page).include(List.of(bagian)).analyze().getViolations())
                .extracting(temuan -> temuan.getId() + " " + temuan.getNodes())
                .isEmpty();
    }
}
