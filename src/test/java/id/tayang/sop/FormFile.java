package id.tayang.sop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A {@code .form} file, with all its components in the order of the screen. */
record FormFile(Path file, JsonNode json, List<Component> components) {

    static FormFile read(Path file) {
        try {
            var json = new ObjectMapper().readTree(file.toFile());
            return new FormFile(file, json, Component.all(json, "").toList());
        } catch (IOException e) {
            throw new IllegalStateException(file + " is no form", e);
        }
    }

    boolean start() {
        return file.endsWith("mulai.form");
    }

    String expectedId() {
        return file.getParent().getFileName() + "-"
                + file.getFileName().toString().replace(".form", "");
    }

    List<Component> inputs() {
        return components.stream().filter(component -> component.entered()).toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }

    /** One component; {@code path} is that of the groups around it. */
    record Component(JsonNode json, String path) {

        static final Set<String> SHOWN = Set.of("text", "html", "separator", "spacer");
        static final Set<String> CHOSEN = Set.of("radio", "select", "checklist");
        static final Set<String> WRITTEN = Set.of("textfield", "textarea");
        static final Set<String> OTHERS = Set.of("checkbox", "datetime");

        static Stream<Component> all(JsonNode parent, String path) {
            return parent.path("components")
                    .valueStream()
                    .flatMap(json -> Stream.concat(
                            Stream.of(new Component(json, path)),
                            all(json, path + json.path("path").asText())));
        }

        boolean shown() {
            return SHOWN.contains(type());
        }

        boolean chosen() {
            return CHOSEN.contains(type());
        }

        boolean written() {
            return WRITTEN.contains(type());
        }

        boolean entered() {
            return chosen() || written() || OTHERS.contains(type());
        }

        String text(String name) {
            return json.path(name).asText();
        }

        String type() {
            return text("type");
        }

        String label() {
            return text("label") + text("dateLabel");
        }

        String variable() {
            return (path.isEmpty() ? "" : path + ".") + text("key");
        }

        String content() {
            return text("text") + text("content");
        }

        String hide() {
            return json.path("conditional").path("hide").asText();
        }

        JsonNode rule(String name) {
            return json.path("validate").path(name);
        }

        boolean required() {
            return rule("required").asBoolean();
        }

        List<String> options(String name) {
            return json.path("values")
                    .valueStream()
                    .map(value -> value.path(name).asText())
                    .toList();
        }

        @Override
        public String toString() {
            return text("id");
        }
    }
}
