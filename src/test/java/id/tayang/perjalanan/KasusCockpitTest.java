package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.calendar.WorkingDuration;
import id.tayang.mutubaku.OverdueCase;
import id.tayang.support.RunningApp;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator looks at a late case in Cockpit, on a small screen, and gives it more time. */
@RunningApp
class KasusCockpitTest {

    private static final String LANGKAH = "Activity_MengolahRilis";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Supplier<WorkingCalendar> calendars;

    @Autowired
    private JdbcClient jdbc;

    private OverdueCase overdue;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void administratorDiCockpit() {
        var browser = InstalledBrowser.get();
        overdue = new OverdueCase(runtime, tasks, jdbc, "Uji kasus di Cockpit");
        overdue.rows()
                .day(
                        LocalDate.now(calendars.get().zone()).minusDays(1).toString(),
                        "rilis-website",
                        LANGKAH,
                        "uji-cockpit",
                        Map.of("tepat_waktu", 3, "terlambat", 1));
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1024, 768));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate(alamat(""));
        SignInPage.fill(page, "admin", "Contoh#Tayang2026");
        page.locator("input[type=password]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @AfterEach
    void bersihkan() {
        if (context != null) {
            context.close();
        }
        if (overdue != null) {
            overdue.close();
            jdbc.sql("delete from rekap_sla where unit = 'uji-cockpit'").update();
        }
    }

    @Test
    void diagram_sop_menunjukkan_yang_berjalan_yang_terlambat_dan_peta() {
        page.navigate(alamat("#/process-definition/" + overdue.definition() + "/runtime"));

        assertThat(padaLangkah(".tayang-lencana")).hasText(Pattern.compile("\\d+ berjalan · \\d+ terlambat"));
        assertThat(padaLangkah(".tayang-persen")).hasCount(0);

        tombol("Peta Mutu Baku").click();

        assertThat(padaLangkah(".tayang-persen")).hasText(Pattern.compile("\\d+%"));
        assertThat(padaLangkah(".tayang-persen")).isVisible();
        assertThat(padaLangkah(".tayang-warna")).isVisible();
        assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Legenda"))
                        .getByRole(AriaRole.LISTITEM))
                .hasCount(5);
        assertThat(page.locator(".tayang-papan .status")).containsText("langkah dinilai pada");
        tanpaTemuan("diagram-sop", ".tayang-papan");

        tombol("Angka per langkah").click();
        assertThat(page.locator("dialog tr").filter(berisi("Mengolah bahan")))
                .containsText(Pattern.compile("\\d+% \\("));
        tanpaTemuan("angka-per-langkah", "dialog");
    }

    @Test
    void kasus_terlambat_diperpanjang_dengan_alasan() {
        page.navigate(alamat("#/process-instance/" + overdue.kasus() + "/runtime"));

        var jam = page.locator(".tayang-kasus .jam");
        assertThat(jam).containsText("Mengolah bahan menjadi rilis 5W1H");
        assertThat(jam).containsText(Pattern.compile("Terlambat .* kerja"));
        assertThat(jam).containsText("4 jam");
        assertThat(padaLangkah(".tayang-lencana")).containsText("Terlambat");
        assertThat(linimasa("Memberikan bahan kegiatan")).containsText("tepat waktu");
        assertThat(linimasa("Memberikan bahan kegiatan")).containsText("dikerjakan 7 menit");
        tanpaTemuan("kasus", ".tayang-kasus");

        tombol("Perpanjang tenggat: Mengolah bahan menjadi rilis 5W1H").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        var kirim = dialog.locator("button[type=submit]");
        var tenggat = jamKerja();
        dialog.getByLabel("Tanggal tenggat baru").fill(tenggat.toLocalDate().toString());
        dialog.getByLabel("Jam").fill(tenggat.toLocalTime().toString());
        kirim.click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).hasText("Alasan belum diisi.");
        tanpaTemuan("perpanjang", "dialog");
        dialog.getByLabel("Alasan").fill("Menunggu data dari panitia");
        kirim.click();

        assertThat(page.locator(".tayang-kasus .status")).containsText("Tenggat sudah diperpanjang");
        assertThat(jam).containsText("Sisa");
        assertThat(jam).containsText("diperpanjang, semula");
        assertThat(linimasa("Alasan: Menunggu data dari panitia"))
                .containsText("Tenggat diperpanjang oleh Administrator");
        assertThat(padaLangkah(".tayang-lencana")).hasCount(0);
        tanpaTemuan("kasus-diperpanjang", ".tayang-kasus");
    }

    @Test
    void yang_menunggu_pihak_lain_tidak_punya_jam() {
        overdue.rows().remove(overdue.kasus());
        overdue.rows()
                .insert(
                        "jeda_sla",
                        Map.of(
                                "id", "jeda-cockpit",
                                "kasus", overdue.kasus(),
                                "aktivitas", "Event",
                                "nama", "Data masuk",
                                "mulai", OverdueCase.START));

        page.navigate(alamat("#/process-instance/" + overdue.kasus() + "/runtime"));

        assertThat(page.locator(".tayang-kasus .jam")).containsText("Menunggu pihak lain: Data masuk");
        assertThat(linimasa("Menunggu pihak lain: Data masuk")).containsText("sampai sekarang");
        tanpaTemuan("kasus-menunggu", ".tayang-kasus");
    }

    @Test
    void galat_mengatakan_apa_yang_terjadi_dan_dapat_dicoba_lagi() {
        var rute = Pattern.compile(".*/mutu-baku/kasus/.*");
        page.route(rute, request -> request.abort());
        page.navigate(alamat("#/process-instance/" + overdue.kasus() + "/runtime"));
        assertThat(page.locator(".tayang-kasus").getByRole(AriaRole.ALERT)).containsText("Sambungan terputus");

        page.unroute(rute);
        tombol("Coba lagi").click();

        assertThat(page.locator(".tayang-kasus .jam")).isVisible();
    }

    private Locator padaLangkah(String pilihan) {
        return page.locator("[data-container-id=" + LANGKAH + "] " + pilihan);
    }

    private Locator linimasa(String isi) {
        return page.locator(".tayang-kasus .linimasa li").filter(berisi(isi));
    }

    private static Locator.FilterOptions berisi(String isi) {
        return new Locator.FilterOptions().setHasText(isi);
    }

    private Locator tombol(String nama) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama));
    }

    /** Of what this application adds; the rest of Cockpit is Camunda's. */
    private void tanpaTemuan(String nama, String bagian) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "perjalanan", nama + ".png")));
        assertThat(Axe.on(page).include(List.of(bagian)).analyze().getViolations())
                .filteredOn(temuan -> List.of("serious", "critical").contains(temuan.getImpact()))
                .extracting(temuan -> temuan.getId() + " " + temuan.getNodes())
                .isEmpty();
    }

    private LocalDateTime jamKerja() {
        var kalender = calendars.get();
        return LocalDateTime.ofInstant(kalender.plus(Instant.now(), WorkingDuration.ofDays(2)), kalender.zone())
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private String alamat(String lanjutan) {
        return "http://localhost:" + port + "/camunda/app/cockpit/default/" + lanjutan;
    }
}
