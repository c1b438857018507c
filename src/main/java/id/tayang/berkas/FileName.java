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

    /** What the browser sent, without folders and what cannot be seen, at most {@code length} long with its extension. */
    static String received(String sent, int length) {
        var name = visible(sent);
        if (name.length() <= length) {
            return name;
        }
        var extension = EXTENSION.matcher(name);
        return extension.find()
                ? cut(name, length - extension.group().length()) + extension.group()
                : cut(name, length);
    }

    /** Cleans what the browser sent and gives it the extension that fits the content. */
    static String clean(String sent, FileKind kind) {
        var name = FORBIDDEN.matcher(visible(sent)).replaceAll("_");
        name = trim(EXTENSION.matcher(trim(name)).replaceFirst(""));
        var room = LENGTH - kind.extension().length() - 1;
        if (name.length() > room) {
            name = trim(cut(name, room));
        }
        return (name.isEmpty() ? "berkas" : name) + "." + kind.extension();
    }

    private static String visible(String sent) {
        var name = FOLDERS.matcher(sent == null ? "" : sent).replaceFirst("");
        return INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("");
    }

    private static String cut(String name, int length) {
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }

    // No leading dot hides the file, no trailing one is dropped by Windows.
    private static String trim(String name) {
        return name.replaceAll("[\\s\\u00A0]+", " ").replaceAll("^[ .]+|[ .]+$", "");
    }
}
