package id.tayang.proses;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.kanal.Outcome;
import id.tayang.support.ScriptedChannel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every SOP that publishes promises of the channels beside the website. Telegram is connected, the others are served by hand. */
abstract class PenayanganPerKanal {

    private static final Outcome TERKIRIM = new Outcome.Sent("7", "https://t.me/kominfo/7");
    private static final Outcome HILANG = new Outcome.Unknown("Jawaban Telegram hilang.");

    abstract SopEngine engine();

    /** A case of which the text was just published on the website, on its way to these channels. */
    abstract Kasus tayangDi(List<String> kanal);

    /** A case that was given this moment, on the clock of the office. */
    abstract Kasus dijadwalkan(String waktu);

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
        var kasus = dijadwalkan("2027-01-04T09:00");
        assertThat(engine().judulTayang(kasus)).isEmpty();

        kasus.waktuTiba("Event_WaktuTayang");

        assertThat(engine().judulTayang(kasus)).hasSize(1);
    }

    private static void telegram(Outcome... jawaban) {
        SystemSteps.bean(ScriptedChannel.class).forget().answers(jawaban);
    }
}
