package id.tayang.sop;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which element of the drawing stands for an element of the model. */
class Drawing {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";

    private final Document model;
    private final Set<String> drawn = new HashSet<>();

    Drawing(Document model) {
        this.model = model;
        for (var name : Set.of("BPMNShape", "BPMNEdge")) {
            var shapes = model.getElementsByTagNameNS(DI, name);
            for (var i = 0; i < shapes.getLength(); i++) {
                var element = ((Element) shapes.item(i)).getAttribute("bpmnElement");
                drawn.add(element.substring(element.indexOf(':') + 1));
            }
        }
    }

    /** Null when neither the element nor one around it is drawn. */
    String place(String id) {
        if (id == null || drawn.contains(id)) {
            return id;
        }
        var all = model.getElementsByTagNameNS("*", "*");
        for (var i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element
                    && element.getAttribute("id").equals(id)) {
                return around(element);
            }
        }
        return null;
    }

    private String around(Element element) {
        for (Node node = element; node instanceof Element candidate; node = node.getParentNode()) {
            if (drawn.contains(candidate.getAttribute("id"))) {
                return candidate.getAttribute("id");
            }
            if ("process".equals(candidate.getLocalName())) {
                return pool(candidate.getAttribute("id"));
            }
        }
        return null;
    }

    private String pool(String process) {
        var pools = model.getElementsByTagNameNS(BPMN, "participant");
        for (var i = 0; i < pools.getLength(); i++) {
            var pool = (Element) pools.item(i);
            if (pool.getAttribute("processRef").equals(process) && drawn.contains(pool.getAttribute("id"))) {
                return pool.getAttribute("id");
            }
        }
        return null;
    }
}
