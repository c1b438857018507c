package id.tayang.berkas;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * How much a case takes.
 *
 * @param perCase all files of a case together, as they were sent
 * @param files number of files of a case
 */
@ConfigurationProperties("tayang.berkas.batas")
record Limits(
        @Name("gambar") @DefaultValue("10MB") DataSize image,
        @Name("dokumen") @DefaultValue("20MB") DataSize document,
        @Name("teks") @DefaultValue("1MB") DataSize text,
        @Name("per-kasus") @DefaultValue("200MB") DataSize perCase,
        @Name("jumlah-per-kasus") @DefaultValue("100") int files) {

    /** In bytes. */
    long of(FileKind.Group group) {
        return switch (group) {
            case GAMBAR -> image.toBytes();
            case DOKUMEN -> document.toBytes();
            case TEKS -> text.toBytes();
        };
    }

    /** Refuses what is too large for its kind. */
    void check(FileKind.Group group, long size) {
        if (size > of(group)) {
            throw new RefusedFile("Berkas terlalu besar: %s. Batas untuk %s: %s. %s"
                    .formatted(words(size), group.word, words(of(group)), group.reason));
        }
    }

    /** Refuses what is too large whatever it may be. */
    void check(long size) {
        var largest =
                Arrays.stream(FileKind.Group.values()).mapToLong(this::of).max().orElseThrow();
        if (size > largest) {
            throw new RefusedFile(
                    "Berkas terlalu besar: %s. Batas untuk satu berkas: %s. Video atau data besar simpan di tempat lain dan kirim tautannya."
                            .formatted(words(size), words(largest)));
        }
    }

    /** @param total bytes that the case would have */
    void checkCase(long total, int number) {
        if (number > files) {
            throw new RefusedFile(
                    "Kasus ini sudah memuat %d berkas, batasnya. Hapus yang tidak diperlukan.".formatted(files));
        }
        if (total > perCase.toBytes()) {
            throw new RefusedFile(
                    "Dengan berkas ini kasus memuat %s. Batas untuk satu kasus: %s, supaya arsipnya tetap dapat disalin. Hapus yang tidak diperlukan."
                            .formatted(words(total), words(perCase.toBytes())));
        }
    }

    /** "12,4 MB", "3 GB", "812 KB"; rounded up, so that nothing too large reads as its limit. */
    static String words(long bytes) {
        var indonesian = Locale.forLanguageTag("id-ID");
        if (bytes < 1 << 20) {
            return (bytes + 1023) / 1024 + " KB";
        }
        var large = bytes >= 1L << 30;
        return String.format(indonesian, "%.1f", Math.ceil(bytes * 10 / (large ? 0x1p30 : 0x1p20)) / 10)
                        .replaceFirst(",0$", "")
                + (large ? " GB" : " MB");
    }
}
