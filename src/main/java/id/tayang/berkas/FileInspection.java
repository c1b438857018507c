package id.tayang.berkas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Finds out what a file is from its content; the name only tells office documents apart. */
final class FileInspection {

    private static final Tika TIKA = new Tika();
    private static final Set<String> HEIC =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/avif");

    private FileInspection() {}

    /** The kind of a file. Refuses what is not on the list, empty or too large. */
    static FileKind kind(Path file, String name, Limits limits) throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            throw empty();
        }
        limits.check(size);
        var type = type(file, name);
        if (HEIC.contains(type)) {
            throw new RefusedFile(
                    "Foto HEIC (bawaan iPhone) tidak dapat dibuka kebanyakan peramban, jadi tidak diterima."
                            + " Ubah dulu ke JPG, atau atur kamera ke \"Paling Kompatibel\" (Pengaturan > Kamera > Format).");
        }
        var kind = FileKind.of(type)
                .orElseThrow(() -> new RefusedFile("Isi berkas ini bukan jenis yang diterima. Yang diterima: "
                        + FileKind.list() + ". Gambar jenis lain ubah dulu ke JPG; video cukup dikirim tautannya."));
        // Anything without a mark of its own is text: a script named .png must not pass for a note.
        var claimed = name == null ? Optional.<FileKind>empty() : FileKind.claimed(name);
        if (kind == FileKind.TXT && claimed.filter(other -> other != kind).isPresent()) {
            throw new RefusedFile("Isi berkas ini bukan " + claimed.get() + " seperti namanya, melainkan teks biasa.");
        }
        limits.check(kind.group(), size);
        if (kind.entry().isPresent()) {
            checkDocument(file, kind);
        }
        return kind;
    }

    static RefusedFile empty() {
        return new RefusedFile("Berkas kosong. Periksa apakah berkas sudah tersimpan dengan benar.");
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
