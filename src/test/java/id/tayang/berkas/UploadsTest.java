package id.tayang.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.MovingClock;
import id.tayang.support.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.server.ResponseStatusException;

class UploadsTest {

    private static final byte[] PDF = Arrays.copyOf("%PDF-1.7\n1 0 obj".getBytes(), 200_000);

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private BerkasBeans beans;
    private Uploads uploads;

    @ParameterizedTest
    @EnumSource
    void aBrokenUploadGoesOnWhereItStopped(TestDatabase database) throws Exception {
        start(database);
        var upload = uploads.begin(plan("laporan.pdf"));

        assertThatThrownBy(() -> uploads.append(upload, 0, broken(70_000)))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("Sambungan terputus");
        var again = uploads.begin(plan("laporan.pdf"));
        assertThat(again.id()).isEqualTo(upload.id());
        assertThat(uploads.arrived(again)).isEqualTo(70_000);
        uploads.append(again, 70_000, part(70_000, PDF.length));
        var file = uploads.finish(again);

        assertThat(beans.files.open(file)).hasBinaryContent(PDF);
        assertThat(beans.files.of("a")).containsExactly(file);
        assertThat(uploads.find(upload.id())).isEmpty();
        assertThat(drafts()).isZero();
    }

    @Test
    void aPartThatComesTwiceDoesNoHarmAndOneThatLeavesAGapIsRefused() throws Exception {
        start(TestDatabase.H2);
        var upload = uploads.begin(plan("laporan.pdf"));
        uploads.append(upload, 0, part(0, 100_000));
        uploads.append(upload, 50_000, part(50_000, 120_000));

        assertThat(uploads.arrived(upload)).isEqualTo(120_000);
        assertThatThrownBy(() -> uploads.append(upload, 120_001, part(120_001, PDF.length)))
                .hasMessageContaining("tidak menyambung");
        assertThatThrownBy(() -> uploads.append(upload, -1, part(0, 10))).hasMessageContaining("tidak menyambung");
        uploads.append(upload, 120_000, part(120_000, PDF.length));
        assertThat(beans.files.open(uploads.finish(upload))).hasBinaryContent(PDF);
    }

    @Test
    void aFileSentTwiceIsThereOnce() throws Exception {
        start(TestDatabase.H2);
        var first = uploads.begin(plan("laporan.pdf"));
        uploads.append(first, 0, part(0, PDF.length));
        var file = uploads.finish(first);

        var second = uploads.begin(plan("laporan.pdf"));
        uploads.append(second, 0, part(0, PDF.length));

        assertThat(uploads.finish(second)).isEqualTo(file);
        assertThat(beans.files.of("a")).hasSize(1);
    }

    @Test
    void moreThanWasAnnouncedIsNotWritten() throws Exception {
        start(TestDatabase.H2);
        var upload = uploads.begin(BerkasBeans.plan("a", "laporan.pdf", 1000, null));

        assertThatThrownBy(() -> uploads.append(upload, 0, part(0, PDF.length)))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("lebih panjang");
        assertThat(drafts()).isZero();
    }

    @Test
    void threeGigabytesAreRefusedBeforeTheFirstByte() {
        start(TestDatabase.H2);

        assertThatThrownBy(() -> uploads.begin(BerkasBeans.plan("a", "rapat.mp4", 3L << 30, null)))
                .isInstanceOf(RefusedFile.class)
                .hasMessage(
                        "Berkas terlalu besar: 3 GB. Batas untuk satu berkas: 20 MB. Video atau data besar simpan di tempat lain dan kirim tautannya.");
        assertThatThrownBy(() -> uploads.begin(BerkasBeans.plan("a", "foto.JPEG", 11L << 20, null)))
                .hasMessageContaining("Batas untuk gambar: 10 MB");
        assertThatThrownBy(() -> uploads.begin(BerkasBeans.plan("a", "foto.jpg", 0, null)))
                .hasMessageContaining("Berkas kosong");
    }

    @Test
    void beginningsMakeRoomForNewerOnes() throws Exception {
        start(TestDatabase.H2);
        var first = uploads.begin(plan("0.pdf"));
        uploads.append(first, 0, part(0, 10));
        for (var i = 1; i <= Uploads.PER_USER; i++) {
            clock.move(Duration.ofSeconds(1));
            uploads.begin(plan(i + ".pdf"));
        }

        assertThat(uploads.find(first.id())).isEmpty();
        assertThat(drafts()).isZero();
    }

    @Test
    void whatNobodyWentOnWithIsGoneAfterADay() throws Exception {
        start(TestDatabase.H2);
        var left = uploads.begin(plan("laporan.pdf"));
        uploads.append(left, 0, part(0, 100));
        var crashed = folder.resolve("berkas/sementara/periksa123");
        Files.writeString(crashed, "sisa");
        Files.setLastModifiedTime(crashed, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        beans.cleanUp();
        assertThat(uploads.arrived(uploads.find(left.id()).orElseThrow())).isEqualTo(100);
        assertThat(crashed).doesNotExist();

        clock.move(Duration.ofHours(25));
        beans.cleanUp();

        assertThat(uploads.find(left.id())).isEmpty();
        assertThat(drafts()).isZero();
    }

    @Test
    void anUploadWaitsForAScannerThatIsAway() throws Exception {
        var away = new boolean[] {true};
        start(TestDatabase.H2, file -> {
            if (away[0]) {
                throw new VirusScan.ScanFailed("away", null);
            }
        });
        var upload = uploads.begin(plan("laporan.pdf"));
        uploads.append(upload, 0, part(0, PDF.length));
        assertThatThrownBy(() -> uploads.finish(upload)).isInstanceOf(VirusScan.ScanFailed.class);
        assertThat(beans.files.of("a")).isEmpty();

        away[0] = false;
        uploads.finish(uploads.begin(plan("laporan.pdf")));
        assertThat(beans.files.of("a")).hasSize(1);
    }

    private void start(TestDatabase database) {
        start(database, file -> {});
    }

    private void start(TestDatabase database, VirusScan scan) {
        // Files carry the computer's time.
        clock.set(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        beans = new BerkasBeans(database.migrated(), clock, folder, new FolderBlobs(folder.resolve("berkas")), scan);
        uploads = beans.uploads;
    }

    private static Upload plan(String name) {
        return BerkasBeans.plan("a", name, PDF.length, null);
    }

    private static InputStream part(int from, int to) {
        return new ByteArrayInputStream(PDF, from, to - from);
    }

    /** A connection that breaks after so many bytes. */
    private static InputStream broken(int after) {
        return new SequenceInputStream(part(0, after), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        });
    }

    private long drafts() throws IOException {
        try (var files = Files.list(folder.resolve("berkas/sementara"))) {
            return files.count();
        }
    }
}
