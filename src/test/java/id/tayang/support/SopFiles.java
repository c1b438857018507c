package id.tayang.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the files of an SOP are: those that Tayang ships at the top of the tree, the example of a sixth in a folder of its own. */
public final class SopFiles {

    /** What an office with an SOP of its own sets as {@code tayang.models}. */
    public static final String EXAMPLE = "src/test/resources/contoh";

    private SopFiles() {}

    /** The ids of all models, for a test of each; a new file is among them at once. */
    public static Stream<String> all() throws IOException {
        var ids = new TreeSet<String>();
        for (var folder : List.of(Path.of("bpmn"), Path.of(EXAMPLE, "bpmn"))) {
            try (var files = Files.newDirectoryStream(folder, "*.bpmn")) {
                files.forEach(file -> ids.add(file.getFileName().toString().replace(".bpmn", "")));
            }
        }
        return ids.stream();
    }

    public static Path model(String sop) {
        return root(sop).resolve("bpmn").resolve(sop + ".bpmn");
    }

    public static Path forms(String sop) {
        return root(sop).resolve("forms").resolve(sop);
    }

    private static Path root(String sop) {
        return Files.exists(Path.of("bpmn", sop + ".bpmn")) ? Path.of("") : Path.of(EXAMPLE);
    }
}
