package id.tayang.revision;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Which lane of a model an element stands in. */
final class Lanes {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Map<String, String> byElement = new HashMap<>();

    Lanes(Element root) {
        var references = root.getElementsByTagNameNS(BPMN, "flowNodeRef");
        IntStream.range(0, references.getLength())
                .mapToObj(references::item)
                .forEach(reference -> byElement.put(
                        reference.getTextContent().strip(),
                        ((Element) reference.getParentNode()).getAttribute("id").replaceFirst("^Lane_", "")));
    }

    /** Group of the lane; "" for none. */
    String of(String element) {
        return byElement.getOrDefault(element, "");
    }
}
