package id.tayang.sop;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The lint of {@code .bpmnlint/}, as designers run it: by node, which the product itself does not need. */
final class Bpmnlint {

    static final Path HOME = Path.of(".bpmnlint");

    /** What it says of an element. */
    record Report(String aturan, String elemen, String pesan, String jenis) {}

    private Bpmnlint() {}

    /** Skips the test, and says so, where node or its packages are missing; fails where they are demanded (TAYANG_NODE_REQUIRED). */
    static void needed() {
        var there = Files.isDirectory(HOME.resolve("node_modules"))
                && Arrays.stream(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
        if (!there && Boolean.parseBoolean(System.getenv("TAYANG_NODE_REQUIRED"))) {
            throw new IllegalStateException(
                    "No node, or no .bpmnlint/node_modules, on this machine, and TAYANG_NODE_REQUIRED is set");
        }
        Assumptions.assumeTrue(there, "SKIPPED: lint tests need node and `npm --prefix .bpmnlint ci`");
    }

    /**
     * @param lint {@code baris} as on the command line, or the script that Camunda Modeler loads
     * @return what is found in each file, by file name
     */
    static Map<String, List<Report>> reports(String lint, List<Path> files) throws Exception {
        var command = new ArrayList<>(List.of("node", "lapor.mjs", lint));
        files.forEach(file -> command.add(file.toAbsolutePath().toString()));
        Map<String, List<Report>> byPath =
                new ObjectMapper().readValue(run(command), new TypeReference<Map<String, List<Report>>>() {});
        var byName = new java.util.TreeMap<String, List<Report>>();
        byPath.forEach((path, reports) -> byName.put(Path.of(path).getFileName().toString(), reports));
        return byName;
    }

    /** What a command says, errors included; throws when it fails. */
    static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new AssertionError(command + " failed:\n" + said);
        }
        return said;
    }
}
