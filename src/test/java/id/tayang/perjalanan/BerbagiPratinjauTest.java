package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The approver shows the text to somebody without an account, and takes it back. */
@RunningApp
class BerbagiPratinjauTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoAccounts akun;

    private Tasklist layar;
    private KasusTerbuka kasus;

    @BeforeEach
    void menunggu_persetujuan() {
        InstalledBrowser.get();
        kasus = KasusTerbuka.toApprove(runtime, tasks, "Uji berbagi pratinjau").takenBy("kepala-dinas");
    }

    @AfterEach
    void bersihkan() {
        if (layar != null) {
            layar.close();
        }
        kasus.close();
        jdbc.sql("delete from tautan_pratinjau").update();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void tautan_dibagikan_dibuka_dan_dicabut(int lebar) {
        layar = (lebar == 390 ? Tasklist.phone() : Tasklist.desk())
                .signIn(port, "kepala-dinas", akun, "#/?task=" + kasus.task());
        var kotak = layar.page().locator(".tayang-tautan");
        kotak.waitFor();
        tombol(kotak, "Bagikan tautan pratinjau").click();
        assertThat(kotak.locator(".status")).containsText("Salin sekarang");
        assertThat(kotak.locator(".alamat input")).isFocused();
        var jalan = URI.create(kotak.locator(".alamat input").inputValue()).getPath();
        assertThat(kotak.locator("li")).hasCount(1);
        periksa(kotak, "berbagi-" + lebar);

        try (var tamu =
                InstalledBrowser.get().newContext(new Browser.NewContextOptions().setViewportSize(lebar, 900))) {
            var halaman = tamu.newPage();
            halaman.navigate("http://localhost:" + port + jalan);
            assertThat(halaman.locator("h1")).hasText("Guru belajar literasi digital");
            assertThat(halaman.locator(".preview-mark")).hasText("Pratinjau – belum tayang");
            halaman.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "perjalanan", "pratinjau-tautan-" + lebar + ".png")));
            assertThat(new AxeBuilder(halaman).analyze().getViolations())
                    .extracting(temuan -> temuan.getId() + " " + temuan.getNodes())
                    .isEmpty();
            assertThat(tamu.cookies()).isEmpty();

            kotak.locator("li button").click();
            assertThat(kotak.locator(".status")).hasText("Tautan dicabut dan tidak dapat dibuka lagi.");
            assertThat(kotak.locator("li")).hasCount(0);
            assertThat(kotak.locator(".alamat")).isHidden();
            assertThat(tombol(kotak, "Bagikan tautan pratinjau")).isFocused();
            assertThat(halaman.reload().status()).isEqualTo(410);
            assertThat(halaman.locator("h1")).hasText("Tautan pratinjau tidak berlaku lagi");
            assertThat(new AxeBuilder(halaman).analyze().getViolations())
                    .extracting(temuan -> temuan.getId() + " " + temuan.getNodes())
                    .isEmpty();
        }
    }

    private static Locator tombol(Locator kotak, String nama) {
        return kotak.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nama));
    }

    private void periksa(Locator kotak, String nama) {
        kotak.scrollIntoViewIfNeeded();
        layar.picture(nama);
        assertThat((Integer) layar.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(layar.page())
                        .include(List.of(".tayang-tautan"))
                        .analyze()
                        .getViolations())
                .extracting(temuan -> temuan.getId() + " " + temuan.getNodes())
                .isEmpty();
    }
}
