package id.tayang.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import id.tayang.demo.DemoAccounts;
import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import id.tayang.support.RunningApp;
import id.tayang.support.SopFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing serious for people with disabilities (axe) on any page and any form. */
@RunningApp
class AksesibilitasTest {

    private static final Map<String, Object> ISI = Map.of(
            "judul",
            "Uji aksesibilitas",
            "unitKerja",
            "sekretariat",
            "kanal",
            "facebook",
            "naskah",
            Spin.JSON("{\"judul\":\"Judul\",\"ringkasan\":\"Ringkasan\",\"isi\":\"Isi naskah\"}"),
            "bahan",
            Spin.JSON("{\"uraian\":\"Uraian bahan\",\"tautan\":\"https://contoh.example/bahan\"}"),
            "bagian1",
            Spin.JSON("{\"judul\":\"Bagian\",\"isi\":\"Isi bagian\"}"),
            "jawaban",
            Spin.JSON("{\"isi\":\"Jawaban\"}"),
            "disposisi",
            Spin.JSON("{\"instruksi\":\"Instruksi\"}"));

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private SopCatalog katalog;

    @Autowired
    private DemoAccounts akun;

    private Tasklist layar;
    private final List<String> temuan = new ArrayList<>();

    @BeforeEach
    void browser() {
        InstalledBrowser.get();
        layar = Tasklist.desk();
    }

    @AfterEach
    void tutup() {
        layar.close();
    }

    @Test
    void halaman_masuk_daftar_tugas_berkas_dan_halaman_publik() {
        layar.page().navigate(alamat("/camunda/app/tasklist/default/"));
        layar.page().locator("input[type=password]").waitFor();
        periksa("masuk");
        try (var kasus = KasusTerbuka.toApprove(runtime, tasks, "Uji aksesibilitas")) {
            layar.signIn(port, "kepala-dinas", akun, "");
            layar.card("Uji aksesibilitas").waitFor();
            periksa("daftar");
            layar.card("Uji aksesibilitas").click();
            layar.page().locator("[data-tayang-keputusan]").waitFor();
            periksa("tugas");
            layar.page().locator(".nav-tabs a").getByText("Berkas").click();
            layar.page().locator(".nav-tabs .active").getByText("Berkas").waitFor();
            periksa("berkas");
        }
        for (var halaman : List.of("/", "/berita", "/sop/rilis-website")) {
            layar.page().navigate(alamat(halaman));
            periksa(halaman);
        }
        assertThat(temuan).isEmpty();
    }

    @Test
    void pemantauan_proses() {
        layar.signIn(port, "admin", akun, "");
        layar.page().locator(".column.tasks-list").waitFor();
        for (var halaman : List.of("#/dashboard", "#/mutu-baku", "#/kalender-kerja")) {
            layar.page().navigate(alamat("/camunda/app/cockpit/default/" + halaman));
            layar.page().locator("main, .ctn-main, h3, h2").first().waitFor();
            layar.page().waitForLoadState(LoadState.NETWORKIDLE);
            periksa(halaman);
        }
        assertThat(temuan).isEmpty();
    }

    @Test
    void semua_formulir() {
        layar.signIn(port, "admin", akun, "");
        layar.page().locator(".column.tasks-list").waitFor();
        var formulir = 0;
        for (var sop : katalog.all()) {
            buka("#/?processStart=" + sop.id());
            layar.page()
                    .locator(".modal-dialog .fjs-container .fjs-form-field")
                    .first()
                    .waitFor();
            periksa(sop.id() + "-mulai", ".modal-dialog");
            formulir++;
            for (var langkah : sop.langkah()) {
                tugas(sop, langkah);
                formulir++;
            }
        }
        assertThat(temuan).isEmpty();
        assertThat(formulir).isEqualTo(jumlahFormulir());
    }

    /** Filled with something for every condition: an empty form would hide most of itself. */
    private void tugas(Sop sop, Langkah langkah) {
        try (var kasus = KasusTerbuka.at(runtime, tasks, sop.id(), langkah.activityId(), ISI)
                .takenBy("admin")) {
            buka("#/?task=" + kasus.task());
            layar.page()
                    .locator(".task-card .fjs-container .fjs-form-field")
                    .first()
                    .waitFor();
            periksa(sop.id() + "-" + langkah.activityId(), ".task-details");
        }
    }

    private void buka(String tempat) {
        layar.page().navigate("about:blank");
        layar.page().navigate(alamat("/camunda/app/tasklist/default/" + tempat));
    }

    private void periksa(String nama, String... bagian) {
        layar.picture("aksesibilitas-" + nama.replaceAll("\\W+", "-"));
        var axe = Axe.on(layar.page());
        if (bagian.length > 0) {
            axe.include(List.of(bagian));
        }
        axe.analyze().getViolations().stream()
                .filter(satu -> Set.of("serious", "critical").contains(satu.getImpact()))
                .forEach(satu ->
                        satu.getNodes().forEach(node -> temuan.add(nama + ": " + satu.getId() + " " + node.getHtml())));
    }

    private static int jumlahFormulir() {
        return Stream.of(Path.of("forms"), Path.of(SopFiles.EXAMPLE, "forms"))
                .mapToInt(AksesibilitasTest::formulirDi)
                .sum();
    }

    private static int formulirDi(Path folder) {
        try (var berkas = Files.walk(folder)) {
            return (int)
                    berkas.filter(satu -> satu.toString().endsWith(".form")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String alamat(String halaman) {
        return "http://localhost:" + port + halaman;
    }
}
