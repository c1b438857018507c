package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tayang.Office;
import id.tayang.OfficeTime;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.waiting.ScheduledRelease;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tim Website puts off a release that is to appear at its moment, and then lets it appear at once. */
@RunningApp
class WaktuTayangTest {

    private static final String JUDUL = "Uji jadwal rilis";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private DemoAccounts akun;

    @Autowired
    private Office kantor;

    @Autowired
    private OfficeTime waktu;

    private LocalDateTime rencana;
    private ScheduledRelease rilis;
    private ScheduledRelease sibuk;
    private Tasklist layar;

    @BeforeEach
    void rilisTerjadwal() {
        InstalledBrowser.get();
        rencana = LocalDateTime.now(kantor.zona()).plusDays(3).truncatedTo(ChronoUnit.MINUTES);
        rilis = ScheduledRelease.at(runtime, management, JUDUL, rencana.toString());
        sibuk = ScheduledRelease.withChannel(
                runtime,
                management,
                "Uji kanal sibuk",
                "telegram",
                Instant.now().plusSeconds(1800));
    }

    @AfterEach
    void bersihkan() {
        if (layar != null) {
            layar.close();
        }
        if (rilis != null) {
            rilis.close();
            sibuk.close();
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1400, 390})
    void waktu_diubah_lalu_dijalankan_sekarang(int lebar) {
        var dialog = buka(lebar);
        assertThat(butir(dialog, JUDUL)).containsText("Waktu tayang: " + waktu.full(saat(rencana)));
        assertThat(butir(dialog, "Uji kanal sibuk")).containsText("Menunggu kanal Telegram: ");
        periksa("waktu-tayang", lebar);

        tombol("Ubah waktu: Waktu tayang, " + JUDUL).click();
        var form = butir(dialog, JUDUL).locator("form");
        form.getByLabel("Tanggal").fill("2020-01-02");
        form.locator("button[type=submit]").click();
        assertThat(form.getByRole(AriaRole.ALERT)).containsText("Waktu itu sudah lewat");
        var baru = rencana.plusDays(1);
        form.getByLabel("Tanggal").fill(baru.toLocalDate().toString());
        assertThat(form.locator("output")).hasText("Menjadi " + waktu.full(saat(baru)));
        periksa("waktu-tayang-ubah", lebar);
        form.locator("button[type=submit]").click();
        assertThat(dialog.locator(".status")).hasText("Waktu “" + JUDUL + "” sudah diubah.");
        assertThat(butir(dialog, JUDUL)).containsText(waktu.full(saat(baru)));

        tombol("Sekarang: Waktu tayang, " + JUDUL).click();
        periksa("waktu-tayang-sekarang", lebar);
        butir(dialog, JUDUL).getByText("Ya, sekarang").click();
        assertThat(butir(dialog, JUDUL)).containsText("Waktunya sudah tiba");
        assertThat(rilis.timer().getDuedate()).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void waktu_yang_tiba_lebih_dahulu_dikatakan() {
        var dialog = buka(1400);
        tombol("Sekarang: Waktu tayang, " + JUDUL).click();
        management.setJobDuedate(rilis.timer().getId(), Date.from(Instant.now()));
        rilis.fire();

        butir(dialog, JUDUL).getByText("Ya, sekarang").click();

        assertThat(dialog.locator(".status")).containsText("tidak lagi menunggu waktu itu");
        assertThat(butir(dialog, JUDUL)).hasCount(0);
    }

    private Locator buka(int lebar) {
        layar = lebar < 600 ? Tasklist.phone() : Tasklist.desk();
        layar.signIn(port, "tim-website", akun, "");
        if (lebar < 600) {
            layar.page().locator(".navbar-toggle").click();
        }
        layar.page().locator(".tayang-menunggu-buka").first().click();
        return layar.page().locator("dialog.tayang-menunggu");
    }

    private static Locator butir(Locator dialog, String judul) {
        return dialog.locator("li").filter(new Locator.FilterOptions().setHasText(judul));
    }

    private Locator tombol(String nama) {
        return layar.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama));
    }

    private Instant saat(LocalDateTime setempat) {
        return setempat.atZone(kantor.zona()).toInstant();
    }

    private void periksa(String nama, int lebar) {
        layar.picture(nama + "-" + lebar);
        var temuan = Axe.on(layar.page()).include(List.of("dialog.tayang-menunggu")).analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .toList();
        assertThat(temuan).isEmpty();
        assertThat((Boolean) layar.page()
                        .locator("dialog.tayang-menunggu")
                        .evaluate("sheet => sheet.scrollWidth <= sheet.clientWidth"))
                .isTrue();
    }
}
