package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.kanal.Outcome;
import id.tayang.support.Checklist;
import id.tayang.support.ScriptedChannel;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every SOP that publishes promises: of doubts, of the moment, and of the channels beside the website. Telegram is
 * connected, the others are served by hand.
 */
abstract class PenayanganPerKanal {

    /**
     * Where an SOP publishes.
     *
     * @param langkah the step that does
     * @param isian what its form asks beside the checklist
     * @param menulis the step to which a text goes back
     * @param penulis who does that one
     */
    record Penayangan(String langkah, Map<String, Object> isian, String menulis, String penulis) {}

    private static final Outcome TERKIRIM = new Outcome.Sent("7", "https://t.me/kominfo/7");
    private static final Outcome HILANG = new Outcome.Unknown("Jawaban Telegram hilang.");

    abstract SopEngine engine();

    abstract Penayangan penayangan();

    /** A new case of which only the step that publishes is to be done. */
    abstract Kasus sampaiPenayangan();

    /** Goes on from the step that writes to the one that publishes. */
    abstract Kasus tulisLagi(Kasus kasus);

    /** A case of which the text was just published on the website, on its way to these channels. */
    Kasus tayangDi(List<String> kanal) {
        return tayangkan(sampaiPenayangan(), "kanalTujuan", kanal);
    }

    /** Nothing speaks against it, unless {@code isian} says so. */
    Kasus tayangkan(Kasus kasus, Object... isian) {
        var semua = new HashMap<String, Object>(penayangan().isian());
        semua.put("pemeriksaan", Checklist.PASSED);
        semua.putAll(Kasus.isian(isian));
        return kasus.selesaikan(penayangan().langkah(), semua);
    }

    @Test
    void kanal_yang_tersambung_tayang_tanpa_petugas() {
        telegram(TERKIRIM);

        var kasus = tayangDi(List.of("telegram"));

        kasus.melewati("Event_KanalTayang").tidakMelewati("Activity_MenayangkanManual");
        assertThat(engine().hasilKanal(kasus))
                .containsEntry("telegram", "tayang")
                .containsEntry("situs", "tayang");
    }

    @Test
    void kanal_yang_sibuk_dicoba_lagi_pada_waktunya() {
        telegram(new Outcome.Throttled(Duration.ofMinutes(30), "Telegram meminta menunggu."), TERKIRIM);

        var kasus = tayangDi(List.of("telegram"));
        assertThat(engine().hasilKanal(kasus)).containsEntry("telegram", "tunda");
        kasus.waktuTiba("Event_MenungguKanal");

        kasus.melewati("Event_KanalTayang");
        assertThat(engine().hasilKanal(kasus)).containsEntry("telegram", "tayang");
    }

    @Test
    void kanal_yang_jawabannya_hilang_diperiksa_petugas_sebelum_dikirim_lagi() {
        telegram(HILANG, HILANG, TERKIRIM);

        var kasus = tayangDi(List.of("telegram")).menunggu("Activity_MemeriksaKanal");
        kasus.selesaikan("Activity_MemeriksaKanal", "hasilKanal", "ulang");

        kasus.melewati("Event_KanalTayang");
        assertThat(engine().hasilKanal(kasus)).containsEntry("telegram", "tayang");
    }

    @Test
    void kiriman_yang_ternyata_sudah_tayang_tidak_dikirim_lagi() {
        telegram(HILANG, HILANG);

        var kasus = tayangDi(List.of("telegram"));
        kasus.selesaikan("Activity_MemeriksaKanal", "hasilKanal", "tayang", "urlKanal", "https://t.me/kominfo/7");

        kasus.melewati("Event_HasilKanalTercatat");
        assertThat(engine().hasilKanal(kasus)).containsEntry("telegram", "tayang");
    }

    @Test
    void kanal_yang_menolak_tidak_menahan_kanal_lain() {
        telegram(new Outcome.Rejected("400", "Gambar terlalu besar."));

        var kasus = tayangDi(List.of("telegram", "facebook"))
                .menunggu("Activity_MenayangkanManual", "Activity_MenayangkanManual");
        kasus.selesaikan(
                "Activity_MenayangkanManual", "hasilKanal", "tayang", "urlKanal", "https://facebook.com/kominfo/1");
        kasus.menunggu("Activity_MenayangkanManual");
        kasus.selesaikan("Activity_MenayangkanManual", "hasilKanal", "gagal", "alasanKanal", "Akun sedang terkunci.");

        kasus.melewati("Event_HasilKanalTercatat");
        assertThat(engine().hasilKanal(kasus).values()).containsExactlyInAnyOrder("tayang", "tayang", "gagal");
    }

    @Test
    void naskah_yang_dijadwalkan_tayang_pada_waktunya_dan_tidak_sebelumnya() {
        var kasus = tayangkan(sampaiPenayangan(), "waktuTayang", "2027-01-04T09:00");
        assertThat(engine().judulTayang(kasus)).isEmpty();

        kasus.waktuTiba("Event_WaktuTayang");

        assertThat(engine().judulTayang(kasus)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dikecualikan", "dataPribadi", "izinFoto"})
    void yang_diragukan_dipertimbangkan_ppid_lalu_tayang(String butir) {
        var kasus = diragukan(butir);
        kasus.menunggu("Activity_MempertimbangkanInformasi").untuk("ppid");
        assertThat(engine().judulTayang(kasus)).isEmpty();

        kasus.selesaikan("Activity_MempertimbangkanInformasi", "keputusanPpid", "boleh");

        assertThat(engine().judulTayang(kasus)).hasSize(1);
    }

    @Test
    void yang_tidak_boleh_tayang_kembali_kepada_penulisnya_dan_diperiksa_lagi() {
        var kasus = diragukan("dataPribadi");
        kasus.selesaikan(
                "Activity_MempertimbangkanInformasi",
                "keputusanPpid",
                "perbaiki",
                "catatanPpid",
                "Hapus nama pelapor.");
        kasus.menunggu(penayangan().menulis()).untuk(penayangan().penulis());
        assertThat(kasus.variabel("catatanPpid")).isEqualTo("Hapus nama pelapor.");

        tulisLagi(kasus);
        var langkah = penayangan().langkah();
        assertThat(kasus.isian(langkah, "pemeriksaan")).isNull();
        assertThat(kasus.isian(langkah, "siapTayang")).isNull();
        assertThat(kasus.isian(langkah, "kategori"))
                .isEqualTo(penayangan().isian().get("kategori"));
        tayangkan(kasus);

        assertThat(engine().judulTayang(kasus)).hasSize(1);
    }

    Kasus diragukan(String butir) {
        return tayangkan(sampaiPenayangan(), "pemeriksaan", Checklist.doubt(butir, "Nama pelapor disebut."));
    }

    private static void telegram(Outcome... jawaban) {
        SystemSteps.bean(ScriptedChannel.class).forget().answers(jawaban);
    }
}
