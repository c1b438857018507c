package id.tayang.berkas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Finds out what a file is from its content; the name only tells office documents apart. */
final class FileInspection {

    private static final Tika TIKA = new Tika();

    private FileInspection() {}

    /** The kind of a file. Refuses what is not on the list, empty or too large. */
    static FileKind kind(Path file, String name) throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            throw new RefusedFile("Berkas kosong. Periksa apakah berkas sudah tersimpan dengan benar.");
        }
        var kind = FileKind.of(type(file, name))
                .orElseThrow(() -> new RefusedFile("Isi berkas ini bukan jenis yang diterima. Yang diterima: "
                        + FileKind.list() + ". Foto HEIC atau WEBP ubah dulu ke JPG; video cukup dikirim tautannya."));
        if (size > (long) kind.megabytes() << 20) {
            throw tooLarge(kind.name(), kind.megabytes());
        }
        if (kind.entry().isPresent()) {
            checkDocument(file, kind);
        }
        return kind;
    }

    static RefusedFile tooLarge(String what, int megabytes) {
        return new RefusedFile("Berkas terlalu besar. Batas untuk " + what + ": " + megabytes + " MB.");
    }

    private static String type(Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return TIKA.detect(in, name == null ? "" : name);
        }
    }

    private static void checkDocument(Path file, FileKind kind) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(kind.entry().orElseThrow()) == null) {
                throw new RefusedFile("Isi berkas ini tidak sesuai dengan jenis " + kind + ".");
            }
            if (zip.stream().anyMatch(entry -> entry.getName().toLowerCase().endsWith("vbaproject.bin"))) {
                throw new RefusedFile("Dokumen berisi makro. Simpan ulang tanpa makro.");
            }
        } catch (ZipException e) {
            throw new RefusedFile("Dokumen rusak dan tidak dapat dibuka.");
        }
    }
}
