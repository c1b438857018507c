package id.tayang.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The lint plugin as Camunda Modeler loads it: one script, for nothing there answers {@code require}. It holds the files of
 * {@code .bpmnlint/} as they are, each as a function under its place in the tree, and the loader that finds them there.
 */
final class LintScript {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();
    private static final String LINT = "perangkat/lint/";

    private LintScript() {}

    static String text() throws IOException {
        var script = new StringBuilder("(() => {\nconst modul = {\n");
        for (var file : RESOURCES.getResources("classpath:" + LINT + "bpmnlint-plugin-tayang/**/*.js")) {
            var url = file.getURL().toString();
            add(script, ".bpmnlint/" + url.substring(url.lastIndexOf(LINT) + LINT.length()), content(file));
        }
        add(script, ".bpmnlint/modeler/klien.js", content("klien.js"));
        var data = content(RESOURCES.getResource("classpath:sop/aturan.json"));
        add(script, "src/main/resources/sop/aturan.json", "module.exports = " + data);
        return script.append("};\n\n")
                .append(content("pemuat.js"))
                .append("})();\n")
                .toString();
    }

    /** What Modeler reads first; it names the script {@code klien.js}. */
    static String entry() throws IOException {
        return content("index.js");
    }

    private static void add(StringBuilder script, String place, String source) {
        script.append("'").append(place).append("'(module, require) {\n");
        script.append(source).append("\n},\n\n");
    }

    private static String content(String name) throws IOException {
        return content(RESOURCES.getResource("classpath:" + LINT + "modeler/" + name));
    }

    private static String content(Resource file) throws IOException {
        return file.getContentAsString(UTF_8);
    }
}
