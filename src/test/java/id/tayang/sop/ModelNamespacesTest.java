package id.tayang.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.SopFiles;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A model holds what every Camunda 7 and its forks read, and nothing of one tool or vendor: BPMN 2.0, its diagram and the
 * attributes and elements of {@code camunda:}.
 */
class ModelNamespacesTest {

    private static final Set<String> KNOWN = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://camunda.org/schema/1.0/bpmn");

    /**
     * Camunda Modeler writes them into the head of every file it saves, and by them knows for which engine to show fields
     * and lint rules. BPMN lets an attribute of another namespace stand anywhere and no engine reads these, so they bind
     * nobody; without them every designer would be asked for the platform at each opening.
     */
    private static final Set<String> OF_THE_MODELER = Set.of(
            "definitions {http://camunda.org/schema/modeler/1.0}executionPlatform",
            "definitions {http://camunda.org/schema/modeler/1.0}executionPlatformVersion");

    private static final String TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type";

    @ParameterizedTest
    @MethodSource("id.tayang.support.SopFiles#all")
    void a_model_is_bpmn_and_camunda_7_and_nothing_else(String id) throws Exception {
        try (var file = Files.newInputStream(SopFiles.model(id))) {
            assertThat(foreign(reader(file))).isEmpty();
        }
    }

    @Test
    void what_another_tool_adds_is_named() throws Exception {
        var model = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:modeler="http://camunda.org/schema/modeler/1.0" modeler:executionPlatform="Camunda Platform"
                    modeler:warna="biru" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0">
                  <bpmn:task xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0" bioc:fill="red"
                      modeler:executionPlatform="Camunda Platform">
                    <bpmn:extensionElements><zeebe:formDefinition formId="x" /></bpmn:extensionElements>
                  </bpmn:task>
                </bpmn:definitions>
                """;

        assertThat(foreign(XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(model))))
                .containsExactly(
                        "definitions {http://camunda.org/schema/modeler/1.0}warna",
                        "task {http://bpmn.io/schema/bpmn/biocolor/1.0}fill",
                        "task {http://camunda.org/schema/modeler/1.0}executionPlatform",
                        "{http://camunda.org/schema/zeebe/1.0}formDefinition");
    }

    private static XMLStreamReader reader(InputStream file) throws XMLStreamException {
        return XMLInputFactory.newFactory().createXMLStreamReader(file);
    }

    private static Set<String> foreign(XMLStreamReader xml) throws XMLStreamException {
        var found = new TreeSet<String>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (!KNOWN.contains(xml.getNamespaceURI())) {
                found.add(xml.getName().toString());
            }
            for (var i = 0; i < xml.getAttributeCount(); i++) {
                var attribute = xml.getLocalName() + " " + xml.getAttributeName(i);
                if (xml.getAttributeNamespace(i) != null
                        && !KNOWN.contains(xml.getAttributeNamespace(i))
                        && !attribute.endsWith(TYPE)
                        && !OF_THE_MODELER.contains(attribute)) {
                    found.add(attribute);
                }
            }
        }
        return found;
    }
}
