package id.tayang.berkas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that a case takes: what an office sends and a browser or an office suite opens, without macros. */
enum FileKind {
    JPEG("image/jpeg", "jpg", Group.GAMBAR, null),
    PNG("image/png", "png", Group.GAMBAR, null),
    PDF("application/pdf", "pdf", Group.DOKUMEN, null),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            Group.DOKUMEN,
            "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Group.DOKUMEN, "xl/workbook.xml"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx",
            Group.DOKUMEN,
            "ppt/presentation.xml"),
    ODT("application/vnd.oasis.opendocument.text", "odt", Group.DOKUMEN, "content.xml"),
    TXT("text/plain", "txt", Group.TEKS, null);

    /** Kinds that have one limit. */
    enum Group {
        GAMBAR("gambar", "Gambar tayang paling lebar 1600 piksel; perkecil dulu gambarnya."),
        DOKUMEN(
                "dokumen",
                "Petugas lain membukanya juga lewat ponsel; perkecil gambar di dalamnya atau pecah dokumennya."),
        TEKS("teks", "Teks sepanjang itu kirim sebagai PDF atau DOCX.");

        final String word;
        /** Why there is a limit, and what to do. */
        final String reason;

        Group(String word, String reason) {
            this.word = word;
            this.reason = reason;
        }
    }

    private final String mediaType;
    private final String extension;
    private final Group group;
    private final String entry;

    FileKind(String mediaType, String extension, Group group, String entry) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.group = group;
        this.entry = entry;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** What the name claims; the content decides later. */
    static Optional<FileKind> claimed(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> lower.endsWith("." + kind.extension) || kind == JPEG && lower.endsWith(".jpeg"))
                .findFirst();
    }

    static String list() {
        return Arrays.stream(values()).map(FileKind::name).collect(Collectors.joining(", "));
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    Group group() {
        return group;
    }

    boolean image() {
        return group == Group.GAMBAR;
    }

    /** The entry without which a ZIP file is no document of this kind; empty when the kind is no ZIP file. */
    Optional<String> entry() {
        return Optional.ofNullable(entry);
    }
}
