package id.tayang.sop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** An element template of {@code .camunda/element-templates}, and what Camunda Modeler does with it. */
record ElementTemplate(String file, JsonNode json) {

    static final Path FOLDER = Path.of(".camunda/element-templates");

    static List<ElementTemplate> all() throws IOException {
        var templates = new ArrayList<ElementTemplate>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                templates.add(new ElementTemplate(
                        file.getFileName().toString(), new ObjectMapper().readTree(Files.readAllBytes(file))));
            }
        }
        return templates;
    }

    boolean isFor(String type) {
        return json.path("elementType").path("value").asText("").equals(type)
                || stream(json.path("appliesTo"))
                        .anyMatch(applied -> applied.asText().equals(type));
    }

    Stream<JsonNode> properties() {
        return stream(json.path("properties"));
    }

    /** Names that the template writes with a binding of a type. */
    Stream<String> names(String binding) {
        return properties()
                .map(property -> property.path("binding"))
                .filter(bound -> bound.path("type").asText().equals(binding))
                .map(bound -> bound.path("name").asText());
    }

    /** Bean of the service task; empty for other templates. */
    Stream<String> delegate() {
        return properties()
                .filter(property ->
                        property.path("binding").path("name").asText().equals("camunda:delegateExpression"))
                .map(property -> property.path("value").asText().replaceAll("[${}]", ""));
    }

    /** Fills in what must be filled in, leaves the rest as it comes. */
    void applyTo(BaseElement element, Map<String, String> answers) {
        properties().forEach(property -> write(element, property.path("binding"), value(property, answers)));
    }

    private static String value(JsonNode property, Map<String, String> answers) {
        var name = property.path("binding").path("name").asText();
        if (property.has("value")) {
            return property.path("value").asText();
        } else if (property.path("constraints").path("notEmpty").asBoolean()) {
            return answers.getOrDefault(name, property.path("placeholder").asText("Mengisi"));
        }
        return "";
    }

    private static void write(BaseElement element, JsonNode binding, String value) {
        var model = (BpmnModelInstance) element.getModelInstance();
        var name = binding.path("name").asText();
        switch (binding.path("type").asText()) {
            case "property" -> {
                if (name.startsWith("camunda:")) {
                    element.setAttributeValueNs(
                            BpmnModelConstants.CAMUNDA_NS, name.substring("camunda:".length()), value);
                } else {
                    element.setAttributeValue(name, value);
                }
            }
            case "camunda:property" -> {
                var property = model.newInstance(CamundaProperty.class);
                property.setCamundaName(name);
                property.setCamundaValue(value);
                extension(element, CamundaProperties.class)
                        .getCamundaProperties()
                        .add(property);
            }
            case "camunda:inputParameter" -> {
                var input = model.newInstance(CamundaInputParameter.class);
                input.setCamundaName(name);
                input.setTextContent(value);
                extension(element, CamundaInputOutput.class)
                        .getCamundaInputParameters()
                        .add(input);
            }
            case "camunda:outputParameter" -> {
                var output = model.newInstance(CamundaOutputParameter.class);
                output.setCamundaName(value);
                output.setTextContent(binding.path("source").asText());
                extension(element, CamundaInputOutput.class)
                        .getCamundaOutputParameters()
                        .add(output);
            }
            default -> throw new IllegalArgumentException("Binding " + binding);
        }
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> T extension(
            BaseElement element, Class<T> type) {
        var model = (BpmnModelInstance) element.getModelInstance();
        if (element.getExtensionElements() == null) {
            element.setExtensionElements(model.newInstance(ExtensionElements.class));
        }
        var query = element.getExtensionElements().getElementsQuery().filterByType(type);
        if (query.count() == 0) {
            element.getExtensionElements().addChildElement(model.newInstance(type));
        }
        return element.getExtensionElements()
                .getElementsQuery()
                .filterByType(type)
                .singleResult();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
