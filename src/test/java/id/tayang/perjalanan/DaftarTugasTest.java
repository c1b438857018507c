package id.tayang.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.demo.DemoAccounts;
import id.tayang.engine.EngineClock;
import id.tayang.support.RunningApp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of tasks, as an official opens it. */
@RunningApp
class DaftarTugasTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DemoAccounts akun;

    @Autowired
    private EngineClock clock;

    private List<String> kasus;

    @BeforeEach
    void tiga_kasus_yang_dimulai_tidak_berurutan() {
        InstalledBrowser.get();
        var sekarang = Instant.now();
        kasus = Stream.of(0, 21, 7)
                .map(hari -> mulai(sekarang.minus(Duration.ofDays(hari)), "Mulai " + hari + " hari lalu"))
                .toList();
        clock.run();
    }

    @AfterEach
    void hapus() {
        kasus.forEach(satu -> runtime.deleteProcessInstance(satu, "uji"));
    }

    @Test
    void yang_paling_mendesak_di_atas_dengan_sisa_waktu_kerja() {
        try (var layar = Layar.masuk("http://localhost:" + port, "unit-kerja-sekretariat", akun.password(), "")) {
            layar.bukaSaringan("Tugas unit saya");

            assertThat(layar.kartu("Mulai 0 hari lalu").get(2)).contains("Sisa ", "waktu kerja");
            var kartu = layar.kartu("Mulai 0 hari lalu");
            assertThat(kartu.get(0)).contains("Mulai 21 hari lalu", "Terlambat ", "waktu kerja");
            assertThat(kartu.get(1)).contains("Mulai 7 hari lalu", "Terlambat ", "waktu kerja");
            layar.potret("daftar-tugas");
        }
    }

    private String mulai(Instant saat, String judul) {
        clock.stopAt(saat);
        return runtime.startProcessInstanceByKey("rilis-website", Map.of("judul", judul, "unitKerja", "sekretariat"))
                .getId();
    }
}
