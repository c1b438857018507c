package id.tayang.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.TestDatabase;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallerPicturesTest {

    @TempDir
    Path folder;

    private BerkasBeans beans;
    private SmallerPictures pictures;

    @BeforeEach
    void start() {
        beans = new BerkasBeans(TestDatabase.H2.migrated(), Clock.systemUTC(), folder);
        pictures = new SmallerPictures(new FolderBlobs(folder.resolve("berkas")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void areMadeOnceAndKept(String format) throws IOException {
        var file = beans.add("a", "foto." + format, picture(format), "Rapat");

        assertThat(pictures.size(file)).contains(new Dimension(1500, 1000));
        try (var small = pictures.open(file, 480)) {
            var image = ImageIO.read(small);
            assertThat(new Dimension(image.getWidth(), image.getHeight())).isEqualTo(new Dimension(480, 320));
        }
        var kept = kept(file, 480);
        assertThat(kept).exists();
        Files.writeString(kept, "sudah ada");
        try (var again = pictures.open(file, 480)) {
            assertThat(again.readAllBytes()).asString().isEqualTo("sudah ada");
        }
    }

    @Test
    void goWithThePictureThatTheyWereMadeFrom() throws IOException {
        var file = beans.add("a", "foto.jpg", picture("jpg"), "Rapat");
        pictures.open(file, 960).close();
        assertThat(kept(file, 960)).exists();
        beans.table.delete(file);

        beans.contents.dropUnused(file);

        assertThat(kept(file, 960)).doesNotExist();
    }

    @Test
    void areOfPicturesOnlyAndOfNoOtherWidth() throws IOException {
        var file = beans.add("a", "foto.jpg", picture("jpg"), "Rapat");
        var letter = beans.add("a", "surat.pdf", "%PDF-1.7\n1".getBytes(StandardCharsets.US_ASCII), null);

        assertThat(pictures.size(letter)).isEmpty();
        assertThatThrownBy(() -> pictures.open(file, 481)).isInstanceOf(IllegalArgumentException.class);
    }

    private Path kept(CaseFile file, int width) {
        return folder.resolve("berkas")
                .resolve(BlobKey.smaller(file.sha256(), width).path());
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1500, 1000, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
