package id.tayang.berkas;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files as a person may read them and every file system may store them. */
final class FileName {

    static final int LENGTH = 120;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    // Control characters, and formatting ones that turn "gpj.exe" around.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]+");
    private static final Pattern EXTENSION = Pattern.compile("\\.[\\p{L}\\p{N}]{1,8}$");

    private FileName() {}

    /** Cleans what the browser sent and gives it the extension that fits the content. */
    static String clean(String sent, FileKind kind) {
        var name = FOLDERS.matcher(sent == null ? "" : sent).replaceFirst("");
        name = INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_");
        name = trim(EXTENSION.matcher(trim(name)).replaceFirst(""));
        var room = LENGTH - kind.extension().length() - 1;
        if (name.length() > room) {
            name = trim(name.substring(0, Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room));
        }
        return (name.isEmpty() ? "berkas" : name) + "." + kind.extension();
    }

    // No leading dot hides the file, no trailing one is dropped by Windows.
    private static String trim(String name) {
        return name.replaceAll("[\\s\\u00A0]+", " ").replaceAll("^[ .]+|[ .]+$", "");
    }
}
