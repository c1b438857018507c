package id.tayang.berkas;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that a case takes: what an office sends and a browser or an office suite opens, without macros. */
enum FileKind {
    JPEG("image/jpeg", "jpg", 10, null),
    PNG("image/png", "png", 10, null),
    PDF("application/pdf", "pdf", 20, null),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", 20, "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", 20, "xl/workbook.xml"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx",
            20,
            "ppt/presentation.xml"),
    ODT("application/vnd.oasis.opendocument.text", "odt", 20, "content.xml"),
    TXT("text/plain", "txt", 1, null);

    /** The largest of the limits; nothing larger is even read to its end. */
    static final long LARGEST = 20L << 20;

    private final String mediaType;
    private final String extension;
    private final int megabytes;
    private final String entry;

    FileKind(String mediaType, String extension, int megabytes, String entry) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.megabytes = megabytes;
        this.entry = entry;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
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

    int megabytes() {
        return megabytes;
    }

    boolean image() {
        return this == JPEG || this == PNG;
    }

    /** The entry without which a ZIP file is no document of this kind; empty when the kind is no ZIP file. */
    Optional<String> entry() {
        return Optional.ofNullable(entry);
    }
}
