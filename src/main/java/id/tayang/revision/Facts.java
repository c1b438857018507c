package id.tayang.revision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What an element of a model says, flattened to texts by their way below it. */
final class Facts {

    /** Flows say both ends themselves. */
    private static final Set<String> ELSEWHERE = Set.of("incoming", "outgoing", "flowNodeRef");

    private final Map<String, String> all = new LinkedHashMap<>();

    Map<String, String> all() {
        return all;
    }

    void attributes(String way, Element element) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            var name = attribute.getLocalName();
            if (!name.equals("id") && !attribute.getNodeName().startsWith("xmlns")) {
                put(way + name, attribute.getNodeValue());
            }
        }
    }

    void add(String way, Element element) {
        var name = element.getLocalName();
        if (ELSEWHERE.contains(name)) {
            return;
        }
        if (name.equals("property")) {
            put(ModelElement.PROPERTY + element.getAttribute("name"), element.getAttribute("value"));
        } else if (name.equals("extensionElements") || name.equals("properties")) {
            ModelElements.children(element).forEach(child -> add(way, child));
        } else {
            var here = way + name + (element.hasAttribute("name") ? " " + element.getAttribute("name") : "");
            attributes(here + " ", element);
            if (ModelElements.children(element).findAny().isPresent()) {
                ModelElements.children(element).forEach(child -> add(here + " ", child));
            } else {
                put(here, element.getTextContent());
            }
        }
    }

    /** Several of one way stand one below the other. */
    private void put(String way, String text) {
        all.merge(way, text.strip(), (one, other) -> one + "\n" + other);
    }
}
