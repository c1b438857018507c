package id.tayang.textdiff;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two versions of a text, word by word. */
public final class TextDiff {

    /**
     * With the blanks behind it: on their own they would be found again everywhere and tear the text to pieces. Not with the
     * end of its line: a word stays the same when a paragraph is put behind it.
     */
    private static final Pattern WORD = Pattern.compile("\\S+\\h*|\\s+");

    private TextDiff() {}

    public enum Jenis {
        SAMA,
        HAPUS,
        TAMBAH;

        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A run of text. */
    public record Potongan(Jenis jenis, String teks) {}

    /** Runs in reading order, what was taken out before what stands there now. */
    public static List<Potongan> of(String before, String after) {
        var old = words(before);
        var now = words(after);
        // Texts may be long and have nothing in common: the space must not grow with the product of both.
        Patch<String> patch = DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null);
        var runs = new ArrayList<Potongan>();
        var removed = new ArrayList<String>();
        var added = new ArrayList<String>();
        var position = 0;
        for (var delta : patch.getDeltas()) {
            var source = delta.getSource();
            // One change may come as several deltas, in any order.
            if (source.getPosition() > position) {
                flush(runs, removed, added);
                add(runs, Jenis.SAMA, old.subList(position, source.getPosition()));
            }
            removed.addAll(source.getLines());
            added.addAll(delta.getTarget().getLines());
            position = source.getPosition() + source.size();
        }
        flush(runs, removed, added);
        add(runs, Jenis.SAMA, old.subList(position, old.size()));
        return runs;
    }

    private static void flush(List<Potongan> runs, List<String> removed, List<String> added) {
        add(runs, Jenis.HAPUS, removed);
        add(runs, Jenis.TAMBAH, added);
        removed.clear();
        added.clear();
    }

    private static void add(List<Potongan> runs, Jenis kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Potongan(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
