package id.tayang.sopdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracksTest {

    private static final Columns COLUMNS = Columns.of(Paper.F4, 3);

    /** Three rows in the lanes 0, 1, 2; two arrows go back from the last, one to itself. */
    @Test
    void arrows_of_one_symbol_leave_it_on_different_lines() {
        var back = new Arrow(2, 0, "Tidak");
        var further = new Arrow(2, 1, "Perbaiki");
        var itself = new Arrow(2, 2, "Ulangi");
        var tracks = new Tracks(document(back, further, itself), COLUMNS);

        assertThat(tracks.of(back).right()).isFalse();
        assertThat(tracks.of(further).right()).isTrue();
        assertThat(List.of(
                        tracks.of(back).x(),
                        tracks.of(further).x(),
                        tracks.of(itself).x()))
                .doesNotHaveDuplicates()
                .allSatisfy(x -> assertThat(x).isBetween(2 * COLUMNS.lane(), 3 * COLUMNS.lane()));
    }

    @Test
    void an_arrow_to_the_next_row_needs_no_track() {
        var next = new Arrow(0, 1, "");

        assertThat(new Tracks(document(next), COLUMNS).of(next)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"F4, 1, 26", "F4, 4, 25", "F4, 5, 20", "A4, 8, 17"})
    void performers_get_room_for_their_symbols(Paper paper, int lanes, double width) {
        var columns = Columns.of(paper, lanes);

        assertThat(columns.lane()).isEqualTo(width);
        assertThat(columns.no()
                        + columns.kegiatan()
                        + columns.band()
                        + columns.kelengkapan()
                        + columns.waktu()
                        + columns.output()
                        + columns.keterangan())
                .isCloseTo(paper.printable(), org.assertj.core.data.Offset.offset(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 40, 0",
        "Rilis, 40, 1",
        "'Rilis\nDisposisi', 40, 2",
        "Bahan kegiatan untuk pembuatan rilis, 25, 3",
        "'Berita/Informasi/Artikel', 12, 3",
        "→, 40, 1"
    })
    void lines_are_counted_as_they_are_printed(String text, double width, int lines) {
        assertThat(PrintedText.lines(text, width, 8.5, false)).isEqualTo(lines);
    }

    private static SopDocument document(Arrow... arrows) {
        var rows = List.of(row("1", 0), row("2", 1), row("3", 2));
        return new SopDocument(
                "uji",
                "Uji",
                "",
                1,
                Edition.DIJALANKAN,
                Map.of(),
                Map.of(),
                List.of("a", "b", "c"),
                rows,
                List.of(arrows),
                List.of());
    }

    private static DocumentRow row(String no, int lane) {
        return new DocumentRow("A" + no, no, "Kegiatan", lane, false, true, "", "", "", "");
    }
}
