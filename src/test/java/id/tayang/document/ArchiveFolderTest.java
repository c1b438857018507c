package id.tayang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.Sha256;
import id.tayang.berkas.CaseFile;
import id.tayang.berkas.CaseFiles;
import id.tayang.berkas.OriginalFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFolderTest {

    @TempDir
    Path root;

    @Test
    void aSecondAttemptReplacesWhatTheFirstLeft() {
        var folder = folder("laporan");
        folder.write(2026, "500.12.11/7/X/2026", "lama".getBytes(), List.of(file("laporan", "lama.pdf")));

        var place = folder.write(2026, "500.12.11/7/X/2026", "baru".getBytes(), List.of(file("laporan", "baru.pdf")));

        assertThat(place).isEqualTo("2026/500.12.11-7-X-2026");
        assertThat(root.resolve(place).resolve("manifest.json")).hasContent("baru");
        assertThat(root.resolve(place).resolve("berkas"))
                .isDirectoryNotContaining("glob:**lama.pdf")
                .isDirectoryContaining("glob:**baru.pdf");
    }

    @Test
    void aNumberCannotLeaveTheFolder() {
        var place = folder("").write(2026, "../../x", new byte[0], List.of());

        assertThat(place).isEqualTo("2026/..-..-x");
    }

    @Test
    void aDamagedFileIsNotArchivedAsIfItWereWhole() {
        var folder = folder("laporan rusak");

        assertThatThrownBy(() -> folder.write(2026, "1", new byte[0], List.of(file("laporan", "a.pdf"))))
                .hasRootCauseMessage("The stored content of "
                        + Sha256.of("laporan".getBytes()).substring(0, 8) + "-a.pdf no longer has its hash "
                        + Sha256.of("laporan".getBytes()));
        assertThat(root.resolve("2026")).doesNotExist();
    }

    private static CaseFile file(String content, String name) {
        var hash = Sha256.of(content.getBytes());
        return new CaseFile("id", "kasus", hash, name, "application/pdf", 7, null, null, null, "tim", Instant.EPOCH);
    }

    /** A folder in which every content is the same. */
    private ArchiveFolder folder(String content) {
        var files = new Contents(content);
        return new ArchiveFolder(root, files, files);
    }

    private record Contents(String content) implements CaseFiles, OriginalFiles {

        @Override
        public List<CaseFile> of(String kasus) {
            return List.of();
        }

        @Override
        public InputStream open(CaseFile file) {
            return new ByteArrayInputStream(content.getBytes());
        }

        @Override
        public InputStream openOriginal(CaseFile file) {
            return open(file);
        }

        @Override
        public void archived(String kasus) {}
    }
}
