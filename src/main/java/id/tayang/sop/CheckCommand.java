package id.tayang.sop;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks model files without starting the application: {@code java -jar tayang.jar periksa bpmn/rilis-website.bpmn}. The forms of
 * {@code bpmn/x.bpmn} are those of {@code forms/x/} beside it; forms that are named too come on top.
 */
public final class CheckCommand {

    private static final String WORD = "periksa";
    private static final String OPTION = "--periksa=";

    private final PrintStream out;

    public CheckCommand(PrintStream out) {
        this.out = out;
    }

    /** Whether the arguments of the program ask for a check and not for the application. */
    public static boolean asked(String... args) {
        return args.length > 0 && args[0].equals(WORD)
                // Maven puts the profile of the application before it.
                || Arrays.stream(args).anyMatch(arg -> arg.startsWith(OPTION));
    }

    /** @return exit code: 0 without findings, 1 with findings, 2 when a file cannot be read or none is named */
    public int run(String... args) {
        var files = Arrays.stream(args)
                .filter(arg -> !arg.equals(WORD))
                .filter(arg -> arg.startsWith(OPTION) || !arg.startsWith("--"))
                .map(arg -> arg.startsWith(OPTION) ? arg.substring(OPTION.length()) : arg)
                .flatMap(arg -> Arrays.stream(arg.split(",")))
                .filter(name -> !name.isBlank())
                .map(name -> Path.of(name.strip()))
                .toList();
        var models = files.stream().filter(file -> named(file, ".bpmn")).toList();
        if (models.isEmpty() || files.stream().anyMatch(file -> !named(file, ".bpmn") && !named(file, ".form"))) {
            out.println("Pemakaian: java -jar tayang.jar periksa <model>.bpmn [<formulir>.form ...]");
            return 2;
        }
        var findings = new ArrayList<Finding>();
        try {
            for (var model : models) {
                findings.addAll(check(model, files));
            }
        } catch (IOException e) {
            out.println("Berkas tidak dapat dibaca: " + e.getMessage());
            return 2;
        }
        findings.forEach(out::println);
        out.println(
                findings.isEmpty()
                        ? "%d model diperiksa, tidak ada temuan.".formatted(models.size())
                        : "%d model diperiksa, %d temuan.".formatted(models.size(), findings.size()));
        return findings.isEmpty() ? 0 : 1;
    }

    private static List<Finding> check(Path model, List<Path> files) throws IOException {
        var id = model.getFileName().toString().replaceFirst("\\.bpmn$", "");
        var forms = new TreeMap<String, byte[]>();
        var folder = model.toAbsolutePath()
                .normalize()
                .getParent()
                .resolveSibling("forms")
                .resolve(id);
        if (Files.isDirectory(folder)) {
            try (var found = Files.list(folder)) {
                add(found.toList(), forms);
            }
        }
        add(files, forms);
        // A file too large to be a model is not read into memory.
        var content = Files.size(model) > SafeXml.LARGEST ? new byte[SafeXml.LARGEST + 1] : Files.readAllBytes(model);
        return new SopRules().check(new ModelSource(id, content, forms));
    }

    private static void add(List<Path> files, Map<String, byte[]> forms) throws IOException {
        for (var file : files) {
            if (named(file, ".form")) {
                forms.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    private static boolean named(Path file, String ending) {
        return file.getFileName().toString().endsWith(ending);
    }
}
