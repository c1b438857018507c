package id.tayang.officehours;

import id.tayang.calendar.Finding;
import id.tayang.calendar.Holiday;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A file of holidays: {@code date,name,kind,source}, one day to a row, with the decree that names it. Strict: a row that is
 * not understood in full is refused, so that no holiday is lost by a slip of the pen.
 *
 * @param holidays the rows that were understood
 * @param findings an error for each row that was not
 */
public record HolidayFile(List<Holiday> holidays, List<Finding> findings) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    /** Reads to the end, whatever is wrong on the way. The caller closes the stream. */
    public static HolidayFile read(InputStream csv) throws IOException {
        var rows = new HolidayRows();
        try {
            parse(text(csv), rows);
        } catch (CharacterCodingException e) {
            rows.refuse("Berkas bukan teks UTF-8: simpan ulang sebagai \"CSV UTF-8\".");
        }
        return rows.file();
    }

    private static void parse(String text, HolidayRows rows) throws IOException {
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (var row : parser) {
                rows.add(parser.getCurrentLineNumber(), row.toList());
            }
        } catch (UncheckedIOException e) {
            rows.refuse("Setelah baris %d: tanda kutip tidak ditutup dengan benar; sisa berkas tidak terbaca."
                    .formatted(rows.lastLine()));
        }
        rows.end();
    }

    /** Without the mark that Excel puts before the first column's name. */
    private static String text(InputStream csv) throws IOException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(csv.readAllBytes()))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
