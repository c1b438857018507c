package id.tayang.document;

import id.tayang.Sha256;
import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.berkas.OriginalFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Archived cases as folders that a person can open without this application: {@code <tahun>/<nomor>/}. */
@Component
class ArchiveFolder {

    private final Path root;
    private final CaseFiles files;
    private final OriginalFiles originals;

    ArchiveFolder(@Value("${tayang.arsip.folder:./data/arsip}") Path root, CaseFiles files, OriginalFiles originals) {
        this.root = root;
        this.files = files;
        this.originals = originals;
    }

    /** Where a file of a case lies in the folder of the case. */
    static String location(CaseFile file) {
        return "berkas/" + file.sha256().substring(0, 8) + "-" + file.name();
    }

    /** Where the picture lies as it was sent, for a file that has an {@link CaseFile#original()}. */
    static String originalLocation(CaseFile file) {
        return "asli/" + file.original().sha256().substring(0, 8) + "-" + file.name();
    }

    /**
     * Writes the folder of a number; it stands complete or not at all. What a rolled back attempt left under the same
     * number is replaced.
     *
     * @return path below the archive folder
     */
    String write(int tahun, String nomor, byte[] manifest, List<CaseFile> caseFiles) {
        var location = tahun + "/" + nomor.replaceAll("[^A-Za-z0-9._-]", "-");
        try {
            Files.createDirectories(root);
            var draft = Files.createTempDirectory(root, ".sementara");
            Files.write(draft.resolve("manifest.json"), manifest);
            for (var file : caseFiles) {
                copy(files.open(file), file.sha256(), draft.resolve(location(file)));
                if (file.original() != null) {
                    copy(originals.openOriginal(file), file.original().sha256(), draft.resolve(originalLocation(file)));
                }
            }
            var target = root.resolve(location);
            FileSystemUtils.deleteRecursively(target);
            Files.createDirectories(target.getParent());
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return location;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the archive folder " + location, e);
        }
    }

    private static void copy(InputStream content, String sha256, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (content;
                var out = Files.newOutputStream(target)) {
            if (!Sha256.copy(content, out).equals(sha256)) {
                throw new IOException(
                        "The stored content of " + target.getFileName() + " no longer has its hash " + sha256);
            }
        }
    }
}
