package id.tayang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterCsvTest {

    @Test
    void isWhatASpreadsheetExpects() throws Exception {
        var out = new StringWriter();

        RegisterCsv.write(
                Stream.of(row("Pasar \"Baru\", Bupati\nhadir"), row("=HYPERLINK(\"http://x\")")),
                ZoneId.of("Asia/Jayapura"),
                out);

        assertThat(out.toString())
                .isEqualTo(
                        "\uFEFFRegister;No. urut;Nomor agenda;Tanggal terima bahan;Asal bahan;Perihal;Jenis;Bukti;Penulis;"
                                + "Hasil;Paraf Kabid;Paraf Kadis;Tanggal nomor;Tanggal tayang;Tautan;Lokasi arsip;Keterangan\r\n"
                                + "agenda;1;500.12.11/1/X/2026;21-11-2026 12:00 WIT;;\"Pasar \"\"Baru\"\", Bupati\nhadir\";;;tim;;;;"
                                + "21-11-2026 12:00 WIT;;;;\r\n"
                                + "agenda;1;500.12.11/1/X/2026;21-11-2026 12:00 WIT;;\"'=HYPERLINK(\"\"http://x\"\")\";;;tim;;;;"
                                + "21-11-2026 12:00 WIT;;;;\r\n");
    }

    private static RegisterRow row(String perihal) {
        var at = Instant.parse("2026-11-21T03:00:00Z");
        return new RegisterRow(
                "agenda",
                2026,
                1,
                "500.12.11/1/X/2026",
                at,
                null,
                perihal,
                null,
                null,
                "tim",
                null,
                null,
                null,
                at,
                null,
                null,
                null,
                null);
    }
}
