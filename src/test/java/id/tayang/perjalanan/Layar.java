package id.tayang.perjalanan;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** What an official sees and does in Tasklist, in a browser of his own. */
final class Layar implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;

    private Layar(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    /** Tasklist after signing in, at a task when the address of one is given. */
    static Layar masuk(String alamat, String pengguna, String sandi, String lanjutan) {
        var layar = new Layar(InstalledBrowser.get().newContext());
        layar.page.setDefaultTimeout(60_000);
        layar.page.navigate(alamat + "/camunda/app/tasklist/default/" + lanjutan);
        SignInPage.fill(layar.page, pengguna, sandi);
        return layar;
    }

    /** Somebody without an account. */
    static Layar publik() {
        return new Layar(InstalledBrowser.get().newContext());
    }

    void mulai(String namaSop, FormFields formulir, Map<String, Object> isian) {
        page.locator("a:has(> .glyphicon-list-alt)").click();
        page.locator(".processes a")
                .filter(new Locator.FilterOptions().setHasText(namaSop))
                .click();
        isi(formulir, isian);
        page.locator("button[ng-click='startProcessInstance()']").click();
        page.locator(".modal-dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The dialog may close before the server has answered. */
    void tunggu(BooleanSupplier syarat) {
        page.waitForCondition(syarat);
    }

    /** Takes the task that is open when nobody has it, and fills its form. */
    void kerjakan(FormFields formulir, Map<String, Object> isian) {
        page.locator(".fjs-container").waitFor();
        var ambil = page.locator("button.claim");
        if (ambil.count() > 0) {
            ambil.click();
            page.locator("button.unclaim").waitFor();
        }
        lengkapi();
        isi(formulir, isian);
    }

    void selesai() {
        page.locator("button[ng-click='complete()']:not([disabled])").click();
        // A refusal is asked about once more.
        var lagi = page.locator(".tayang-konfirmasi .btn-primary");
        page.waitForCondition(
                () -> lagi.count() > 0 || page.locator(".fjs-container").count() == 0);
        if (lagi.count() > 0) {
            lagi.click();
        }
        page.locator(".fjs-container").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Waits until the form says what a channel will show. */
    void teksKanal(String kanal, String teks) {
        page.locator(".tayang-kanal [data-kanal='" + kanal + "'] .hasil")
                .filter(new Locator.FilterOptions().setHasText(teks))
                .waitFor();
    }

    /** Ticks and uploads what the box above the form still demands. */
    private void lengkapi() {
        page.locator(".tayang-kelengkapan[data-siap=ditandai]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        var belum = page.locator(".tayang-kelengkapan li.belum");
        for (var sisa = belum.count(); sisa > 0; sisa = belum.count()) {
            var butir = belum.first();
            if (butir.locator("input[type=checkbox]").count() > 0) {
                butir.locator("input[type=checkbox]").click();
            } else {
                var isi = ("%PDF-1.7\n" + butir.innerText()).getBytes(StandardCharsets.UTF_8);
                butir.locator("input[type=file][multiple]")
                        .setInputFiles(new FilePayload("kelengkapan.pdf", "application/pdf", isi));
                butir.locator("button.utama").click();
            }
            var sebelum = sisa;
            page.waitForCondition(() -> belum.count() < sebelum);
        }
    }

    /** Declares in "Menunggu pihak lain" that what the case waits for has happened. */
    void nyatakan(String peristiwa, String judul) {
        page.getByText("Menunggu pihak lain").first().click();
        page.getByLabel("Nyatakan sudah terjadi: " + peristiwa + ", " + judul).click();
        page.getByText("Ya, sudah terjadi").click();
        page.locator("dialog .status")
                .filter(new Locator.FilterOptions().setHasText("sudah dicatat"))
                .waitFor();
    }

    void bukaSaringan(String nama) {
        page.locator("[cam-tasklist-filters] a")
                .filter(new Locator.FilterOptions().setHasText(nama))
                .click();
    }

    /** The cards of the list from top to bottom, once there is one with that text and each says its working time. */
    List<String> kartu(String teks) {
        page.locator("ol.tasks-list > li.task")
                .filter(new Locator.FilterOptions().setHasText(teks))
                .filter(new Locator.FilterOptions().setHas(page.locator(".sisa-waktu:not(:empty)")))
                .first()
                .waitFor();
        return page.locator("ol.tasks-list > li.task").allInnerTexts();
    }

    /** A page of the public site. */
    String buka(String url) {
        page.navigate(url);
        return page.locator("main").innerText();
    }

    void potret(String nama) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "perjalanan", nama + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private void isi(FormFields formulir, Map<String, Object> isian) {
        isian.forEach((kunci, nilai) -> {
            if (nilai instanceof Map<?, ?> kelompok) {
                kelompok.forEach((bagian, isi) -> isi(formulir.field(kunci + "." + bagian), isi));
            } else {
                isi(formulir.field(kunci), nilai);
            }
        });
    }

    private void isi(FormFields.Field bidang, Object nilai) {
        switch (bidang.type()) {
            case "radio" -> pilihan(bidang, (String) nilai).check();
            case "checklist" ->
                ((List<?>) nilai).forEach(isi -> pilihan(bidang, (String) isi).check());
            case "checkbox" -> masukan(bidang, "").setChecked((Boolean) nilai);
            case "select" -> {
                // The input itself is hidden behind what it shows.
                page.locator(".fjs-form-field-select:has([id$='" + bidang.id() + "']) .fjs-input-group")
                        .click();
                page.locator(".fjs-dropdownlist-item")
                        .filter(new Locator.FilterOptions().setHasText(bidang.option((String) nilai)))
                        .first()
                        .click();
            }
            case "datetime" -> {
                masukan(bidang, "-date").fill((String) nilai);
                masukan(bidang, "-date").press("Tab");
            }
            case "penyunting" -> {
                // Behind the editor is the field that form-js knows.
                var kertas =
                        page.locator(".tayang-penyunting[data-siap]:has(+ [id$='" + bidang.id() + "']) .ql-editor");
                kertas.click();
                page.keyboard().insertText((String) nilai);
            }
            case "tayangan" -> {
                masukan(bidang, "").fill((String) nilai);
                page.locator(".tayang-tayangan li button").first().click();
            }
            default -> masukan(bidang, "").fill((String) nilai);
        }
    }

    private Locator masukan(FormFields.Field bidang, String akhiran) {
        return page.locator("[id$='" + bidang.id() + akhiran + "']");
    }

    private Locator pilihan(FormFields.Field bidang, String nilai) {
        if (bidang.values().isEmpty()) {
            // The case lists them, under names that begin as their values do.
            return page.locator(".fjs-form-field-checklist:has([id*='" + bidang.id() + "']) label")
                    .filter(new Locator.FilterOptions()
                            .setHasText(Pattern.compile("^\\s*" + nilai + "\\s*$", Pattern.CASE_INSENSITIVE)))
                    .locator("input");
        }
        return page.locator("[id$='" + bidang.id() + "-" + bidang.index(nilai) + "']");
    }
}
