package id.tayang.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.TestDatabase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BerkasTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private BerkasBeans beans;
    private Berkas berkas;

    @ParameterizedTest
    @EnumSource
    void aFileOfACaseCanBeListedAndReadAgain(TestDatabase database) throws Exception {
        start(database);

        var added = add("a", "laporan.pdf", PDF, null);

        assertThat(beans.files.of("a")).containsExactly(added);
        assertThat(beans.files.of("b")).isEmpty();
        assertThat(added.name()).isEqualTo("laporan.pdf");
        assertThat(added.uploadedBy()).isEqualTo("tim-website");
        try (var content = beans.files.open(added)) {
            assertThat(content.readAllBytes()).isEqualTo(PDF);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameContentIsStoredOnceAndGoesWithItsLastCase(TestDatabase database) throws Exception {
        start(database);
        var first = add("a", "laporan.pdf", PDF, null);
        var again = add("a", "laporan (1).pdf", PDF, null);
        var other = add("b", "lampiran.pdf", PDF, null);

        assertThat(again).isEqualTo(first);
        assertThat(stored()).isOne();

        berkas.remove(first);
        assertThat(beans.files.open(other)).hasBinaryContent(PDF);

        berkas.remove(other);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?php system($_GET['c']); ?>",
                "<html><body><script>alert(1)</script></body></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "GIF89a<script>alert(1)</script>",
                "#!/bin/sh\nrm -rf /",
                "MZ\u0090\u0000\u0003",
            })
    void aNameDoesNotMakeAnImage(String content) {
        start(TestDatabase.H2);

        assertThatThrownBy(() -> add("a", "foto.jpg", content.getBytes(StandardCharsets.ISO_8859_1), "Bupati"))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("Isi berkas ini bukan jenis yang diterima");
        assertThat(stored()).isZero();
    }

    @Test
    void anEmptyFileIsRefused() {
        start(TestDatabase.H2);

        assertThatThrownBy(() -> add("a", "laporan.pdf", new byte[0], null)).hasMessageContaining("Berkas kosong");
    }

    @Test
    void limitsFollowTheKind() throws Exception {
        start(TestDatabase.H2);
        var text = "a".repeat((1 << 20) + 1).getBytes();
        var pdf = new byte[(20 << 20) + 1];
        System.arraycopy(PDF, 0, pdf, 0, PDF.length);

        assertThatThrownBy(() -> add("a", "catatan.txt", text, null))
                .hasMessageStartingWith("Berkas terlalu besar: 1,1 MB. Batas untuk teks: 1 MB. Teks sepanjang itu");
        assertThatThrownBy(() -> add("a", "laporan.pdf", pdf, null))
                .hasMessageStartingWith("Berkas terlalu besar: 20,1 MB. Batas untuk satu berkas: 20 MB.");
        var image = Arrays.copyOf(jpeg(10, 10), (10 << 20) + 1);
        assertThatThrownBy(() -> add("a", "foto.jpg", image, "Bupati"))
                .hasMessageStartingWith("Berkas terlalu besar: 10,1 MB. Batas untuk gambar: 10 MB. Gambar tayang");
        assertThat(stored()).isZero();
    }

    @Test
    void aCaseHasALimitOfItsOwn() throws Exception {
        start(TestDatabase.H2);
        for (var i = 0; i < 3; i++) {
            add("a", i + ".pdf", pdf(16 << 20, i), null);
        }

        assertThatThrownBy(() -> add("a", "lagi.pdf", pdf(3 << 20, 9), null))
                .hasMessageStartingWith("Dengan berkas ini kasus memuat 51 MB. Batas untuk satu kasus: 50 MB, supaya");
        assertThat(add("b", "lain.pdf", pdf(3 << 20, 9), null).size()).isEqualTo(3 << 20);
    }

    @Test
    void aPhotoOfAnIphoneIsToldWhyItIsNotTaken() {
        start(TestDatabase.H2);
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> add("a", "IMG_0001.HEIC", heic, "Bupati"))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("Foto HEIC")
                .hasMessageContaining("Paling Kompatibel");
    }

    @Test
    void whatIsSaidBesideAPictureCannotTurnTheReadingDirectionOrBreakTheDatabase() throws Exception {
        start(TestDatabase.POSTGRESQL);

        var file = add("a", "foto.jpg", jpeg(10, 10), "Bupati\u202E \u0000memotong\r\n pita");

        assertThat(file.altText()).isEqualTo("Bupati memotong pita");
        assertThat(file.credit()).isEqualTo("Humas");
        berkas.describe(file, PictureText.of(" Bupati ", ""));
        assertThat(beans.files.of("a").get(0).altText()).isEqualTo("Bupati");
        assertThat(beans.files.of("a").get(0).credit()).isNull();
        assertThatThrownBy(() -> PictureText.of("Bupati", "x".repeat(201))).hasMessageContaining("200 huruf");
    }

    @ParameterizedTest
    @EnumSource
    void anOriginalGoesWithItsLastFile(TestDatabase database) throws Exception {
        start(database);
        var photo = withExif(jpeg(100, 50));
        var first = add("a", "foto.jpg", photo, "Bupati");
        var other = add("b", "foto.jpg", photo, "Bupati");
        assertThat(beans.files.openOriginal(other)).hasBinaryContent(photo);
        assertThat(stored()).isEqualTo(2);

        berkas.remove(first);
        assertThat(beans.files.openOriginal(other)).hasBinaryContent(photo);
        berkas.remove(other);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anOriginalInTheArchiveGoesWhenEveryCaseHasItThere(TestDatabase database) throws Exception {
        start(database);
        var photo = withExif(jpeg(100, 50));
        add("a", "foto.jpg", photo, "Bupati");
        var open = add("b", "foto.jpg", photo, "Bupati");
        beans.files.archived("a");
        beans.cleanUp();
        assertThat(beans.files.openOriginal(open)).hasBinaryContent(photo);

        beans.files.archived("b");
        beans.cleanUp();
        assertThat(stored()).isOne();
        assertThat(beans.files.of("b").get(0).original()).isNull();
    }

    @Test
    void officeDocumentsAreToldApartAndMacrosRefused() throws Exception {
        start(TestDatabase.H2);

        assertThat(add("a", "rilis.docx", zip("[Content_Types].xml", "word/document.xml"), null)
                        .mediaType())
                .isEqualTo(FileKind.DOCX.mediaType());
        assertThatThrownBy(() -> add("a", "arsip.docx", zip("virus.exe"), null))
                .hasMessageContaining("tidak sesuai dengan jenis DOCX");
        assertThatThrownBy(() -> add("a", "rilis.docx", zip("word/document.xml", "word/vbaProject.bin"), null))
                .hasMessageContaining("makro");
        assertThatThrownBy(() -> add("a", "foto.zip", zip("foto.jpg"), null))
                .hasMessageContaining("bukan jenis yang diterima");
    }

    @Test
    void aPhotoLosesItsPlaceAndStandsUpright() throws Exception {
        start(TestDatabase.H2);
        var photo = withExif(jpeg(3200, 1800));

        var file = add("a", "IMG_1.jpeg", photo, " Bupati memotong pita ");

        var content = beans.files.open(file).readAllBytes();
        var image = ImageIO.read(new ByteArrayInputStream(content));
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(1600);
        assertThat(file.altText()).isEqualTo("Bupati memotong pita");
        assertThat(file.name()).isEqualTo("IMG_1.jpg");
        assertThat(file.size()).isEqualTo(content.length);
    }

    @Test
    void aSmallPictureKeepsItsSize() throws Exception {
        start(TestDatabase.H2);

        var file = add("a", "logo.png", image("png", 40, 30), "Logo kabupaten");

        var image = ImageIO.read(beans.files.open(file));
        assertThat(image.getWidth()).isEqualTo(40);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedFromItsHeader() throws Exception {
        start(TestDatabase.H2);
        var bomb = image("png", 10, 10);
        // Width and height stand at byte 16 of a PNG; its checksum is not looked at for the size.
        ByteBuffer.wrap(bomb).putInt(16, 20_000).putInt(20, 20_000);

        assertThatThrownBy(() -> add("a", "poster.png", bomb, "Poster"))
                .hasMessageContaining("20000 × 20000 piksel")
                .hasMessageContaining("50 megapiksel");
    }

    @Test
    void aBrokenPictureIsRefused() throws Exception {
        start(TestDatabase.H2);
        var half = Arrays.copyOf(image("png", 400, 300), 60);

        assertThatThrownBy(() -> add("a", "foto.png", half, "Bupati")).hasMessageContaining("Gambar rusak");
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ab"})
    void anImageNeedsWordsForThoseWhoCannotSeeIt(String altText) {
        start(TestDatabase.H2);

        assertThatThrownBy(() -> add("a", "foto.jpg", jpeg(10, 10), altText)).hasMessageContaining("teks alternatif");
    }

    @Test
    void aCaseTakesABoundedNumberOfFiles() throws Exception {
        start(TestDatabase.H2);
        for (var i = 0; i < BerkasBeans.LIMITS.files(); i++) {
            add("a", i + ".txt", ("isi " + i).getBytes(), null);
        }

        assertThatThrownBy(() -> add("a", "lagi.txt", "lagi".getBytes(), null)).hasMessageContaining("10 berkas");
    }

    private void start(TestDatabase database) {
        var clock = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneId.of("UTC"));
        beans = new BerkasBeans(database.migrated(), clock, folder);
        berkas = beans.berkas;
    }

    private CaseFile add(String kasus, String name, byte[] content, String altText) throws IOException {
        return beans.add(kasus, name, content, altText);
    }

    /** Files below the folder, drafts included. */
    private long stored() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pdf(int length, int mark) {
        var pdf = Arrays.copyOf(PDF, length);
        pdf[length - 1] = (byte) mark;
        return pdf;
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return image("jpg", width, height);
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** Puts an Exif segment that says "lying on its side" (orientation 6) behind the first marker. */
    private static byte[] withExif(byte[] jpeg) throws IOException {
        var exif = new byte[] {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] zip(String... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes());
            }
        }
        return out.toByteArray();
    }
}
