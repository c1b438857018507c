package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.sla.LedgerRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerCsvTest {

    private static final SopNames NAMES = SopNames.of(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Panen raya             | Panen raya",
                "=HYPERLINK(\"http://x\") | \"'=HYPERLINK(\"\"http://x\"\")\"",
                "@SUM(A1)               | '@SUM(A1)",
                "+62 812                | '+62 812",
                "-1                     | '-1",
                "Pasar; Bupati          | \"Pasar; Bupati\"",
                "Kata \"Bapak\"          | \"Kata \"\"Bapak\"\"\"",
            })
    void noCellIsCalculatedOrSplit(String title, String cell) throws IOException {
        assertThat(lines(LedgerRowOf.title(title))[1]).startsWith("500.12/1;" + cell + ";rilis;3;2;Menulis;1;");
    }

    @Test
    void lineBreaksAndTabsStayInTheirCell() throws IOException {
        assertThat(text(LedgerRowOf.title("\tsatu\r\ndua"))).contains(";\"'\tsatu\r\ndua\";rilis;");
    }

    @Test
    void beginsWithTheMarkOfUtf8AndTheHeadings() throws IOException {
        assertThat(lines()[0])
                .startsWith("\uFEFFNomor kasus;Judul kasus;SOP;Versi SOP;No. langkah;Langkah;Ulangan;Pelaksana;Unit;")
                .endsWith(";Putusan;ID kasus");
    }

    @Test
    void timesAreThoseOfTheOfficeAndSayWhich() throws IOException {
        assertThat(lines(LedgerRowOf.title("x"))[1])
                .endsWith(
                        ";tidak;budi;1 jam;01-01-2027 08:30 WIT;;01-01-2027 08:30 WIT;01-01-2027 08:30 WIT;01-01-2027 08:30 WIT;5;5;terlambat;kasus-1");
    }

    @Test
    void anOpenStepThatIsLateSaysSo() throws IOException {
        var now = LedgerRowOf.TIME;

        assertThat(lines(LedgerRowOf.open(now))[1]).endsWith(";;;berjalan;kasus-1");
        assertThat(lines(LedgerRowOf.open(now.minus(Duration.ofMillis(1))))[1])
                .endsWith(";berjalan, lewat tenggat;kasus-1");
        assertThat(lines(LedgerRowOf.open(null))[1]).endsWith(";;;berjalan;kasus-1");
    }

    private static String[] lines(LedgerRow... rows) throws IOException {
        return text(rows).split("\r\n");
    }

    private static String text(LedgerRow... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        new LedgerCsv()
                .write(
                        reader -> List.of(rows).forEach(reader),
                        LedgerColumn.all(NAMES, LedgerRowOf.TIME),
                        ZoneId.of("Asia/Jayapura"),
                        out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
