package id.tayang.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What a designer puts into the folder {@code resources} of Camunda Modeler: element templates and the lint plugin. */
@Component
class DesignKit {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();
    private static final String PLUGIN = "plugins/tayang-lint/";
    private static final String SERVICE_TASK = "bpmn:ServiceTask";

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var template : templates()) {
                add(zip, "element-templates/" + template.getFilename(), template.getContentAsByteArray());
            }
            add(zip, PLUGIN + "index.js", LintScript.entry().getBytes(UTF_8));
            add(zip, PLUGIN + "klien.js", LintScript.text().getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Names of the templates for what the system does, sorted. */
    List<String> systemSteps() throws IOException {
        var names = new ArrayList<String>();
        for (var file : templates()) {
            var template = new ObjectMapper().readTree(file.getContentAsByteArray());
            if (template.path("elementType").path("value").asText().equals(SERVICE_TASK)) {
                names.add(template.path("name").asText());
            }
        }
        names.sort(null);
        return names;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static Resource[] templates() throws IOException {
        return RESOURCES.getResources("classpath:perangkat/element-templates/*.json");
    }
}
