package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The decision of an official: one place, its consequences named, nothing sent by accident or twice. */
@RunningApp
class KeputusanTest {

    private static final String LANGKAH = "Activity_MenyetujuiRilis";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DemoAccounts akun;

    private KasusTerbuka kasus;
    private Tasklist layar;
    private final List<String> kiriman = new ArrayList<>();

    @BeforeEach
    void browser() {
        InstalledBrowser.get();
    }

    @AfterEach
    void bersihkan() {
        if (layar != null) {
            layar.close();
        }
        if (kasus != null) {
            kasus.close();
        }
    }

    @Test
    void menyetujui_dengan_dua_tekanan_dan_tidak_terkirim_dua_kali() {
        buka(KasusTerbuka.toApprove(runtime, tasks, "Uji setuju"));
        assertThat(layar.finish()).hasText("Pilih keputusan dahulu");
        assertThat(layar.option("Setujui rilis")).containsText("diteruskan untuk ditayangkan");

        layar.option("Setujui rilis").click();
        assertThat(layar.finish()).hasText("Setujui rilis");
        layar.picture("keputusan-setuju");
        layar.finish().dblclick();

        layar.page().locator(".fjs-container").waitFor(hilang());
        assertThat(kasus.openSteps()).containsExactly("Activity_MenayangkanRilis");
        assertThat(kiriman).hasSize(1);
    }

    @Test
    void catatan_diminta_untuk_pengembalian_dan_enter_tidak_mengirim() {
        buka(KasusTerbuka.toApprove(runtime, tasks, "Uji kembalikan"));

        layar.option("Kembalikan").click();
        var catatan = layar.page().locator("textarea");
        assertThat(catatan).isFocused();
        assertThat(layar.finish()).hasText("Kembalikan");
        layar.page().keyboard().press("Enter");
        layar.finish().click();
        assertThat(layar.page().locator(".fjs-form-field-error")).containsText("Paling sedikit 10 karakter");
        assertThat(kasus.openSteps()).containsExactly(LANGKAH);

        catatan.fill("Judulnya terlalu panjang, persingkat.");
        layar.option("Kembalikan").locator("input").press("Enter");
        assertThat(kiriman).isEmpty();
        layar.finish().click();
        layar.page().locator(".fjs-container").waitFor(hilang());
        assertThat(kasus.openSteps()).containsExactly("Activity_MengolahRilis");
        assertThat(kiriman).hasSize(1);
    }

    @Test
    void penolakan_ditanyakan_sekali_lagi_dengan_akibatnya() {
        buka(KasusTerbuka.toApprove(runtime, tasks, "Uji tolak"));
        layar.option("Tolak").click();
        layar.page().locator("textarea").fill("Kegiatan ini dibatalkan penyelenggara.");

        layar.finish().click();
        var dialog = layar.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Tolak — tidak ditayangkan, selesai");
        layar.picture("keputusan-tolak");
        layar.page().keyboard().press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(kiriman).isEmpty();

        layar.finish().click();
        dialog.getByText("Ya, tolak").click();
        layar.page().locator(".fjs-container").waitFor(hilang());
        assertThat(kasus.openSteps()).doesNotContain(LANGKAH);
        assertThat(kiriman).hasSize(1);
    }

    @Test
    void pilihan_adalah_satu_kelompok_bagi_papan_ketik_dan_pembaca_layar() {
        buka(KasusTerbuka.toApprove(runtime, tasks, "Uji papan ketik"));
        var kelompok = layar.page().getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Keputusan"));
        var pilihan = kelompok.getByRole(AriaRole.RADIO);
        assertThat(pilihan.first()).hasAccessibleName("Setujui rilis — diteruskan untuk ditayangkan");

        pilihan.first().press("Space");
        pilihan.first().press("ArrowDown");

        assertThat(pilihan.nth(1)).isChecked();
        assertThat(pilihan.nth(1)).isFocused();
        assertThat(layar.finish()).hasText("Kembalikan");
    }

    @Test
    void putusan_per_bagian_dikirim_bersama() {
        buka(KasusTerbuka.at(
                runtime,
                tasks,
                "press-release-online",
                "Activity_MemeriksaPressRelease",
                Map.of(
                        "judul",
                        "Uji paraf",
                        "bagian1",
                        Spin.JSON("{\"judul\":\"Jalan selesai\",\"isi\":\"Jalan provinsi selesai diperbaiki.\"}"),
                        "bagian2",
                        Spin.JSON("{\"judul\":\"Posyandu\",\"isi\":\"Posyandu memakai pencatatan baru.\"}"))));
        var paraf = layar.page().locator("[data-tayang-keputusan]");
        assertThat(paraf).hasCount(2);

        paraf.nth(0).getByText("bagian ini diteruskan").last().click();
        assertThat(layar.finish()).hasText("Pilih keputusan dahulu");
        paraf.nth(1).getByText("pengirim diberi tahu").last().click();
        assertThat(layar.page().locator("textarea")).isFocused();
        layar.page().locator("textarea").fill("Datanya belum dapat dipastikan.");
        assertThat(layar.finish()).hasText("Kirim keputusan");
        layar.finish().click();

        assertThat(layar.page().getByRole(AriaRole.DIALOG))
                .containsText("Bagian 2: Tidak diparaf — tidak ditayangkan, pengirim diberi tahu alasannya");
    }

    private void buka(KasusTerbuka terbuka) {
        kasus = terbuka.takenBy("kepala-dinas");
        layar = Tasklist.desk();
        layar.page().onRequest(request -> {
            if (request.url().endsWith("/submit-form")) {
                kiriman.add(request.url());
            }
        });
        layar.signIn(port, "kepala-dinas", akun, "#/?task=" + kasus.task());
        layar.page().locator(".tayang-kelengkapan[data-siap=ditandai]").waitFor(ada());
        layar.page().locator("[data-tayang-keputusan]").first().waitFor();
    }

    private static Locator.WaitForOptions hilang() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static Locator.WaitForOptions ada() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
