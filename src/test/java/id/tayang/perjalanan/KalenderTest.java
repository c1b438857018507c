package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.tayang.calendar.CurrentCalendar;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.support.RunningApp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator changes the office's calendar in Cockpit, and takes it back. */
@RunningApp
class KalenderTest {

    private static final String SANDI = "Contoh#Tayang2026";

    @LocalServerPort
    int port;

    @Autowired
    CurrentCalendar berlaku;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void buka() {
        context = InstalledBrowser.get().newContext(new Browser.NewContextOptions().setViewportSize(1024, 768));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/kalender-kerja");
        page.locator("input[type=text]:focus").waitFor();
        SignInPage.fill(page, "admin", SANDI);
        page.locator(".kk .bulan").first().waitFor();
    }

    @AfterEach
    void cabutYangTersisa() {
        if (context == null) {
            return;
        }
        page.reload();
        page.locator(".kk .bulan").first().waitFor();
        while (cabut().count() > 0) {
            var sisa = cabut().count();
            cabut().first().click();
            terapkan("Membersihkan uji");
            assertThat(cabut()).hasCount(sisa - 1);
        }
        context.close();
    }

    @Test
    void hari_libur_ditambahkan_dengan_pratinjau_dan_alasan_lalu_dicabut() {
        var semula = berlaku.get();
        var hari = hariKerjaSesudah(semula, 11);

        page.getByLabel("Tanggal", new Page.GetByLabelOptions().setExact(true)).fill(hari.toString());
        page.getByLabel("Nama hari libur").fill("Hari Pers Daerah");
        page.getByLabel("Sumber: nomor keputusan").fill("SK Gubernur 12/2026");
        tombol("Lihat pratinjau").click();
        var dialog = page.locator("dialog");
        assertThat(dialog).containsText("Hari Pers Daerah (SK Gubernur 12/2026)");
        assertThat(dialog.getByLabel("Alasan (wajib)")).isVisible();
        periksaAksesibilitas(".kk-pratinjau");
        potret("kalender-pratinjau");

        tombol("Terapkan").click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Tulis dulu alasannya");
        assertThat(berlaku.get().isWorkingDay(hari)).isTrue();
        terapkan("Keputusan sebelas hari sebelumnya");

        assertThat(page.locator(".kk .status")).containsText("Perubahan berlaku.");
        assertThat(berlaku.get().isWorkingDay(hari)).isFalse();
        tombol(String.valueOf(hari.getYear())).click();
        assertThat(page.locator(".kk .bulan").nth(hari.getMonthValue() - 1))
                .containsText("Libur nasional: Hari Pers Daerah");
        var tindakan = page.locator(".kk .tindakan").first();
        assertThat(tindakan).containsText("admin");
        assertThat(tindakan).containsText("Alasan: Keputusan sebelas hari sebelumnya");
        periksaAksesibilitas(".kk");
        potret("kalender");

        cabut().first().click();
        terapkan("Keputusan ditarik kembali");
        assertThat(page.locator(".kk .dicabut").first()).containsText("Keputusan ditarik kembali");
        assertThat(berlaku.get().isWorkingDay(hari)).isTrue();
    }

    @Test
    void berkas_dengan_baris_salah_dibaca_baris_demi_baris() {
        var semula = berlaku.get();
        var hari = hariKerjaSesudah(semula, 20);
        var isi = "\uFEFFdate;name;kind;source\n" + hari + ";Hari Jadi;libur;SK 1\n17/08/2028;Proklamasi;libur;SK 1\n"
                + "2026-12-25;Natal;libur;SK 1\n";

        page.locator("#kk-berkas")
                .setInputFiles(new FilePayload("skb.csv", "text/csv", isi.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.locator(".kk")).containsText("Baris 3: tanggal \"17/08/2028\" tidak sah");
        assertThat(page.locator(".kk")).containsText("Baris 4: Sudah tercatat sebagai libur");
        periksaAksesibilitas(".kk");
        tombol("Lihat pratinjau 1 baris baru").click();
        terapkan("SKB baru");
        assertThat(page.locator(".kk .status")).containsText("1 perubahan berlaku.");
        assertThat(berlaku.get().isWorkingDay(hari)).isFalse();
    }

    private void terapkan(String alasan) {
        page.getByLabel("Alasan (wajib)").fill(alasan);
        tombol("Terapkan").click();
        assertThat(page.locator("dialog")).hasCount(0);
    }

    private Locator cabut() {
        return page.locator(".kk .tindakan .uraian button");
    }

    private Locator tombol(String nama) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }

    private static LocalDate hariKerjaSesudah(WorkingCalendar kalender, int hari) {
        var tanggal = LocalDate.now(kalender.zone()).plusDays(hari);
        while (!kalender.isWorkingDay(tanggal)) {
            tanggal = tanggal.plusDays(1);
        }
        return tanggal;
    }

    private void periksaAksesibilitas(String bagian) {
        var temuan = Axe.on(page).include(List.of(bagian)).analyze().getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(Rule::toString)
                .toList();
        assertThat(temuan).isEmpty();
    }

    private void potret(String nama) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "perjalanan", nama + ".png")));
    }
}
