package id.tayang.revision;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The elements of a model by id, as its file says them; where they are drawn does not count. */
record ModelElements(Map<String, ModelElement> byId) {

    /** Children that belong to what a container says itself. */
    private static final Set<String> OWN = Set.of(
            "extensionElements",
            "documentation",
            "incoming",
            "outgoing",
            "multiInstanceLoopCharacteristics",
            "standardLoopCharacteristics");

    private static final Set<String> CONTAINERS =
            Set.of("collaboration", "process", "subProcess", "laneSet", "childLaneSet");

    private static final String DRAWING = "BPMNDiagram";

    static ModelElements read(InputStream file) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var root = factory.newDocumentBuilder().parse(file).getDocumentElement();
            var elements = new LinkedHashMap<String, ModelElement>();
            collect(root, new Lanes(root), elements);
            return new ModelElements(elements);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Id of the form of a task; "" without. */
    String form(String activityId) {
        var task = byId.get(activityId);
        return task == null ? "" : task.fact("formRef");
    }

    private static void collect(Element container, Lanes lanes, Map<String, ModelElement> elements) {
        children(container)
                .filter(child -> !OWN.contains(child.getLocalName())
                        && !child.getLocalName().equals(DRAWING))
                .forEach(child -> {
                    var holds = CONTAINERS.contains(child.getLocalName())
                            || child.getLocalName().equals("lane");
                    if (child.hasAttribute("id") && !child.getLocalName().endsWith("aneSet")) {
                        var id = child.getAttribute("id");
                        elements.put(id, element(child, holds, lanes.of(id)));
                    }
                    if (holds) {
                        collect(child, lanes, elements);
                    }
                });
    }

    private static ModelElement element(Element element, boolean holds, String lane) {
        var facts = new Facts();
        facts.attributes("", element);
        children(element)
                .filter(child -> !holds || OWN.contains(child.getLocalName()))
                .forEach(child -> facts.add("", child));
        if (!lane.isEmpty()) {
            facts.all().put(ModelElement.LANE, lane);
        }
        return new ModelElement(
                element.getAttribute("id"),
                element.getLocalName(),
                element.getAttribute("name").replaceAll("\\s+", " ").strip(),
                facts.all());
    }

    static Stream<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
