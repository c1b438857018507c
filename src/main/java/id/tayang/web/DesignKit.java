package id.tayang.web;

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
    private static final String ROOT = "perangkat/";
    private static final String TEMPLATES = "element-templates/*.json";
    private static final String SERVICE_TASK = "bpmn:ServiceTask";

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var pattern : List.of(TEMPLATES, "plugins/tayang-lint/*.js")) {
                for (var file : files(pattern)) {
                    zip.putNextEntry(
                            new ZipEntry(pattern.substring(0, pattern.lastIndexOf('/') + 1) + file.getFilename()));
                    zip.write(file.getContentAsByteArray());
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Names of the templates for what the system does, sorted. */
    List<String> systemSteps() throws IOException {
        var names = new ArrayList<String>();
        for (var file : files(TEMPLATES)) {
            var template = new ObjectMapper().readTree(file.getContentAsByteArray());
            if (template.path("elementType").path("value").asText().equals(SERVICE_TASK)) {
                names.add(template.path("name").asText());
            }
        }
        names.sort(null);
        return names;
    }

    private static Resource[] files(String pattern) throws IOException {
        return RESOURCES.getResources("classpath:" + ROOT + pattern);
    }
}
