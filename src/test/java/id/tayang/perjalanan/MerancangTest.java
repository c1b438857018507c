package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.tayang.support.RunningApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page for designers, with its pictures from the model that is in use. */
@RunningApp
class MerancangTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1400, 390})
    void halaman_perancang_bergambar_dari_model_yang_terpasang(int lebar) {
        try (var context =
                InstalledBrowser.get().newContext(new Browser.NewContextOptions().setViewportSize(lebar, 900))) {
            var page = context.newPage();
            var kesalahan = new ArrayList<String>();
            page.onPageError(kesalahan::add);
            page.navigate("http://localhost:" + port + "/");
            page.getByText("Merancang SOP").click();

            var gambar = page.locator("[data-potongan]:not([hidden]) .djs-container > svg[role=img]");
            assertThat(gambar).hasCount(4);
            assertThat(page.locator("[data-potongan] [data-keterangan]:visible"))
                    .hasCount(0);
            // The task that the table beside it tells of, and its deadline, stand within the picture.
            var baris = page.locator("[data-potongan=baris]");
            assertThat(baris.locator("[data-element-id=" + baris.getAttribute("data-elemen") + "]"))
                    .isVisible();
            assertThat((Boolean) baris.evaluate(
                            "figure => { const frame = figure.querySelector('svg[role=img]').getBoundingClientRect();"
                                    + " const task = figure.querySelector(`[data-element-id=${figure.dataset.elemen}] .djs-visual`)"
                                    + ".getBoundingClientRect(); return task.left >= frame.left && task.right <= frame.right"
                                    + " && task.top >= frame.top && task.bottom <= frame.bottom; }"))
                    .isTrue();

            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "perjalanan", "merancang-" + lebar + ".png")));
            assertThat(Axe.on(page).analyze().getViolations().stream()
                            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                            .map(rule ->
                                    rule.getId() + ": " + rule.getNodes().get(0).getHtml()))
                    .isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(kesalahan).isEmpty();
        }
    }
}
