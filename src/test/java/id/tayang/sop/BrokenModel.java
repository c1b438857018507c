package id.tayang.sop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** A model that breaks one rule at one element: a line of {@code models/rusak.txt}. */
record BrokenModel(int no, String rule, String element, ModelSource source) {

    private static final String BASE = "rilis-website";

    static List<BrokenModel> all() throws IOException {
        var good = good(BASE);
        var models = new ArrayList<BrokenModel>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/models/rusak.txt"))) {
            if (!line.startsWith("#")) {
                models.add(of(models.size() + 1, good, line));
            }
        }
        return models;
    }

    private static BrokenModel of(int no, ModelSource good, String line) {
        var cells = Arrays.stream(line.split("\\|", -1))
                .map(cell -> cell.strip().replace("\\n", "\n"))
                .toList();
        var xml = new String(good.bpmn(), UTF_8);
        for (var pair = 2; pair + 1 < cells.size(); pair += 2) {
            var at = xml.indexOf(cells.get(pair));
            if (at < 0) {
                throw new IllegalArgumentException(BASE + " does not have: " + cells.get(pair));
            }
            xml = xml.substring(0, at)
                    + cells.get(pair + 1)
                    + xml.substring(at + cells.get(pair).length());
        }
        return new BrokenModel(
                no, cells.get(0), cells.get(1), new ModelSource(good.id(), xml.getBytes(UTF_8), good.forms()));
    }

    String fileName() {
        return "%02d-%s.bpmn".formatted(no, rule);
    }

    /** A model of the tree with its forms. */
    static ModelSource good(String id) {
        var forms = new TreeMap<String, byte[]>();
        try (var files = Files.list(Path.of("forms", id))) {
            for (var file : files.toList()) {
                forms.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return new ModelSource(id, Files.readAllBytes(Path.of("bpmn", id + ".bpmn")), forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
