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
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A file of holidays: {@code date,name,kind,source}, one day to a row, with the decree that names it. Strict: a row that is
 * not understood in full is refused, so that no holiday is lost by a slip of the pen.
 *
 * @param rows in the order of the file, those that were understood and those that were not
 */
public record HolidayFile(List<Row> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    /**
     * @param line in the file, from 1
     * @param holiday null when the row was refused
     * @param refusal in Indonesian, naming the line; null when the row was understood
     */
    public record Row(long line, Holiday holiday, String refusal) {}

    /** The rows that were understood. */
    public List<Holiday> holidays() {
        return rows.stream().map(Row::holiday).filter(Objects::nonNull).toList();
    }

    /** An error for each row that was not. */
    public List<Finding> findings() {
        return rows.stream()
                .map(Row::refusal)
                .filter(Objects::nonNull)
                .map(Finding::error)
                .toList();
    }

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
        var format = FORMAT.builder().setDelimiter(delimiter(text)).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var row : parser) {
                rows.add(parser.getCurrentLineNumber(), row.toList());
            }
        } catch (UncheckedIOException e) {
            rows.refuse("Setelah baris %d: tanda kutip tidak ditutup dengan benar; sisa berkas tidak terbaca."
                    .formatted(rows.lastLine()));
        }
        rows.end();
    }

    /** Excel writes semicolons where the comma is the decimal mark, as in Indonesia. */
    private static char delimiter(String text) {
        var heading =
                Stream.of(text.split("\\R")).filter(line -> !line.isBlank()).findFirst();
        return heading.filter(line -> line.contains(";") && !line.contains(",")).isPresent() ? ';' : ',';
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
