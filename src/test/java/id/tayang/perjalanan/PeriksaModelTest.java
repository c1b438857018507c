package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.tayang.support.RunningApp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A designer hands in a broken model, finds the mistake on the drawing, mends it, reads the document and counts the time. */
@RunningApp
class PeriksaModelTest {

    @LocalServerPort
    int port;

    private Page page;

    @ParameterizedTest
    @ValueSource(ints = {1400, 390})
    void model_rusak_ditemukan_diperbaiki_dibaca_dan_dihitung(int lebar) throws Exception {
        try (var context =
                InstalledBrowser.get().newContext(new Browser.NewContextOptions().setViewportSize(lebar, 900))) {
            page = context.newPage();
            page.setDefaultTimeout(60_000);
            page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/periksa-model");
            page.locator("input[type=text]:focus").waitFor();
            SignInPage.fill(page, "perancang", "Contoh#Tayang2026");
            page.locator(".pm .taruh").waitFor();
            if (lebar > 800) {
                assertThat(page.locator("a[href='#/periksa-model']").first()).isVisible();
            }

            unggah(berkas(">PT4H<", ">7 menit<", "${bahanLengkap == 'ya'}", "${runtime.exec('id')}"));
            assertThat(page.locator(".pm .status")).containsText("2 temuan");
            assertThat(page.locator(".pm ol.temuan li").first())
                    .containsText("Waktu \"7 menit\" bukan durasi; tulis misalnya PT7M");
            assertThat(page.locator(".pm ol.temuan li").nth(1)).containsText("${runtime.exec('id')} tidak diizinkan");
            assertThat(page.locator(".pm .lencana")).hasCount(2);
            tombol("Tampilkan temuan 1 pada diagram").click();
            assertThat(page.locator(".pm .penjelasan")).containsText("Temuan 1: Waktu \"7 menit\"");
            assertThat(page.locator(".pm .penjelasan"))
                    .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            assertThat(page.locator("[data-element-id=Event_TenggatMengolahRilis].pm-temuan"))
                    .hasCount(1);
            periksa("periksa-model-temuan-" + lebar);
            page.locator(".pm .lencana")
                    .filter(new Locator.FilterOptions().setHasText("Temuan 2"))
                    .click();
            assertThat(page.locator(".pm ol.temuan li").nth(1)).isFocused();

            unggah(berkas());
            assertThat(page.locator(".pm .status")).containsText("tidak ada temuan. Model ini dapat dipasang.");
            assertThat(page.locator(".pm .lencana")).hasCount(0);

            page.getByLabel("Mulai (waktu kantor)").fill("2026-11-27T14:00");
            tombol("Hitung waktu").click();
            assertThat(page.locator(".pm"))
                    .containsText(
                            "Bila dimulai Jumat, 27 November 2026 14.00 WIB, menurut standar selesai Selasa, 1 Desember 2026 11.00 WIB.");
            assertThat(page.locator(".pm-tabel tbody tr")).hasCount(4);
            page.getByLabel("Rilis disetujui?").selectOption("Perbaiki");
            assertThat(page.locator(".pm-tabel tbody tr")).hasCount(6);
            assertThat(page.getByLabel("Rilis disetujui?")).isFocused();
            page.locator(".pm-tabel").scrollIntoViewIfNeeded();
            periksa("periksa-model-waktu-" + lebar);

            // Last: axe waits for ever for a frame that may run nothing.
            tombol("Lihat dokumen").click();
            var dokumen = page.frameLocator(".pm iframe");
            assertThat(dokumen.locator("body")).containsText("uji coba, belum terpasang");
            assertThat(dokumen.locator("svg").first()).isVisible();
            page.locator(".pm iframe").scrollIntoViewIfNeeded();
            potret("periksa-model-dokumen-" + lebar);
            var unduhan = page.waitForDownload(() -> tombol("Unduh PDF").click());
            assertThat(unduhan.suggestedFilename()).isEqualTo("rilis-website-uji.pdf");
        }
    }

    private void unggah(List<FilePayload> berkas) {
        page.locator("#pm-berkas").setInputFiles(berkas.toArray(FilePayload[]::new));
    }

    private static List<FilePayload> berkas(String... ganti) throws IOException {
        var xml = Files.readString(Path.of("bpmn/rilis-website.bpmn"));
        for (var i = 0; i + 1 < ganti.length; i += 2) {
            xml = xml.replace(ganti[i], ganti[i + 1]);
        }
        var berkas = new ArrayList<FilePayload>();
        berkas.add(new FilePayload(
                "rilis-website.bpmn", "application/octet-stream", xml.getBytes(StandardCharsets.UTF_8)));
        try (var forms = Files.list(Path.of("forms/rilis-website"))) {
            for (var form : forms.toList()) {
                berkas.add(
                        new FilePayload(form.getFileName().toString(), "application/json", Files.readAllBytes(form)));
            }
        }
        return berkas;
    }

    private Locator tombol(String nama) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }

    private void periksa(String nama) {
        var temuan = new AxeBuilder(page)
                .include(List.of(".pm")).analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(Rule::toString)
                        .toList();
        assertThat(temuan).isEmpty();
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "() => { const pm = document.querySelector('.pm'); return pm.scrollWidth <= pm.clientWidth + 1; }"))
                .as("no sideways scrolling")
                .isTrue();
        potret(nama);
    }

    private void potret(String nama) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "perjalanan", nama + ".png")));
    }
}
