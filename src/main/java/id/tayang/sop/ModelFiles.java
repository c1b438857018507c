package id.tayang.sop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds the models: those that the application ships, and those of the office's own folder ({@code tayang.models}, laid
 * out the same way: {@code bpmn/} and {@code forms/}). A model of the folder replaces the shipped one of the same name.
 */
@Component
class ModelFiles {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    private final Path folder;

    ModelFiles(@Value("${tayang.models:}") String folder) {
        this.folder = folder.isBlank() ? null : Path.of(folder).toAbsolutePath();
    }

    /** All models, sorted by id. Throws {@link InvalidModelException} when the configured folder is not there. */
    Collection<ModelSource> find() {
        var models = new TreeMap<String, ModelSource>();
        collect("classpath*:", models);
        if (folder != null) {
            if (!Files.isDirectory(folder)) {
                throw new InvalidModelException("tayang.models: folder " + folder + " tidak ditemukan.");
            }
            collect(folder.toUri().toString(), models);
        }
        return models.values();
    }

    private static void collect(String root, Map<String, ModelSource> models) {
        try {
            for (var bpmn : RESOURCES.getResources(root + "bpmn/*.bpmn")) {
                var id = bpmn.getFilename().replaceFirst("\\.bpmn$", "");
                var forms = new TreeMap<String, byte[]>();
                for (var form : RESOURCES.getResources(root + "forms/" + id + "/*.form")) {
                    forms.put(form.getFilename(), content(form));
                }
                models.put(id, new ModelSource(id, content(bpmn), forms));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Models below " + root + " can't be read", e);
        }
    }

    private static byte[] content(Resource resource) throws IOException {
        return resource.getContentAsByteArray();
    }
}
