package id.tayang.mutubaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import id.tayang.sla.LedgerRow;
import id.tayang.support.Xlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerWorkbookTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void canBeOpenedAgain() throws Exception {
        var book = write(
                new LedgerWorkbook(), List.of(LedgerRowOf.title("Panen <raya> & \"lain\""), LedgerRowOf.open(null)));

        assertThat(book.sheets()).containsExactly("Mutu Baku");
        var rows = book.rows(1);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("Nomor kasus", "Judul kasus").endsWith("Putusan", "ID kasus");
        assertThat(rows.get(1))
                .startsWith("500.12/1", "Panen <raya> & \"lain\"", "rilis", "3")
                .endsWith("5", "5", "terlambat", "kasus-1");
        assertThat(rows.get(2)).endsWith("", "", "", "", "berjalan", "kasus-1");
    }

    @Test
    void timesAreTimesInTheZoneOfTheOffice() throws Exception {
        var book = write(new LedgerWorkbook(), List.of(LedgerRowOf.title("x")));

        // 1 January 2027, 08:30, as days since 1900.
        assertThat(Double.parseDouble(book.rows(1).get(1).get(12))).isEqualTo(46388 + 8.5 / 24, offset(1e-6));
        assertThat(book.formats()).contains("dd-mm-yyyy hh:mm \"WIT\"");
    }

    @Test
    void nothingInItIsCalculated() throws Exception {
        var book =
                write(new LedgerWorkbook(), List.of(LedgerRowOf.title("=1+1"), LedgerRowOf.title("a\u0001b\u0000c")));

        assertThat(book.calculates()).isFalse();
        assertThat(book.rows(1).get(1).get(1)).isEqualTo("'=1+1");
        assertThat(book.rows(1).get(2).get(1)).contains("a").contains("c");
    }

    @Test
    void goesOnOnAnotherSheetWhereOneIsFull() throws Exception {
        var book = write(new LedgerWorkbook(1000), Collections.nCopies(2001, LedgerRowOf.title("x")));

        assertThat(book.sheets()).containsExactly("Mutu Baku", "Mutu Baku 2", "Mutu Baku 3");
        assertThat(book.rows(1)).hasSize(1001);
        assertThat(book.rows(3)).hasSize(2);
        assertThat(book.rows(3).get(0)).startsWith("Nomor kasus");
    }

    @Test
    void halfAWorkbookDoesNotLookLikeAWholeOne() {
        LedgerFile.Rows broken = reader -> {
            reader.accept(LedgerRowOf.title("x"));
            throw new IllegalStateException("database gone");
        };

        assertThatThrownBy(() -> write(new LedgerWorkbook(), broken)).hasMessage("database gone");
        assertThatThrownBy(() -> new Xlsx(out.toByteArray()).sheets()).isInstanceOf(Exception.class);
    }

    private Xlsx write(LedgerWorkbook workbook, List<LedgerRow> rows) throws Exception {
        write(workbook, (LedgerFile.Rows) rows::forEach);
        return new Xlsx(out.toByteArray());
    }

    private void write(LedgerWorkbook workbook, LedgerFile.Rows rows) throws IOException {
        workbook.write(
                rows, LedgerColumn.all(SopNames.of(List.of()), LedgerRowOf.TIME), ZoneId.of("Asia/Jayapura"), out);
    }
}
