package id.tayang.sop;

import static id.tayang.sop.SharedRules.ATURAN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * An expression is code. It may read variables, compare them and call a bean that models may use; it may not reach into
 * Java. Of what Camunda can run beside expressions nothing stands in a model.
 */
class ExpressionRules implements SopRules.Rule {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var findings = new ArrayList<Finding>();
        collect(source, SafeXml.document(source.bpmn()).getDocumentElement(), findings);
        return findings.stream().distinct();
    }

    private static void collect(ModelSource source, Element element, List<Finding> findings) {
        var place = place(element);
        if (CAMUNDA.equals(element.getNamespaceURI())) {
            if (element.getLocalName().equals("formData")) {
                // A label of a generated form that holds a variable runs as a template in the official's browser.
                findings.add(new Finding(
                        source.bpmnPath(),
                        place,
                        "formulir",
                        "\"Generated task form\" tidak diizinkan; pakai Camunda Forms."));
                return;
            }
            if (!ATURAN.ungkapan().unsur().contains(element.getLocalName())) {
                findings.add(
                        finding(source, place, "<camunda:" + element.getLocalName() + " tidak diizinkan dalam model."));
                return;
            }
        }
        attributes(element)
                .flatMap(ExpressionRules::mistakes)
                .forEach(mistake -> findings.add(finding(source, place, mistake)));
        Expressions.mistakes(ownText(element)).forEach(mistake -> findings.add(finding(source, place, mistake)));
        children(element)
                .filter(Element.class::isInstance)
                .forEach(child -> collect(source, (Element) child, findings));
    }

    private static Stream<String> mistakes(Attr attribute) {
        if (CAMUNDA.equals(attribute.getNamespaceURI())
                && !ATURAN.ungkapan().atribut().contains(attribute.getLocalName())) {
            return Stream.of("camunda:" + attribute.getLocalName() + "= tidak diizinkan dalam model.");
        }
        if (attribute.getNamespaceURI() == null
                && attribute.getName().equals("language")
                && !attribute.getValue().isBlank()) {
            return Stream.of("Ungkapan berbahasa \"%s\" tidak diizinkan; kosongkan bahasanya (language)."
                    .formatted(attribute.getValue()));
        }
        return Expressions.mistakes(attribute.getValue()).stream();
    }

    private static Finding finding(ModelSource source, String place, String message) {
        return new Finding(source.bpmnPath(), place, "ungkapan", message);
    }

    /** Id of the element or of the nearest one around it that has one. */
    private static String place(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (around.hasAttribute("id")) {
                return around.getAttribute("id");
            }
        }
        return null;
    }

    private static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }

    private static Stream<Node> children(Element element) {
        var children = Stream.<Node>builder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children.build();
    }

    /** In one piece, however many sections it is written in. */
    private static String ownText(Element element) {
        var text = new StringBuilder();
        children(element).filter(Text.class::isInstance).forEach(part -> text.append(part.getNodeValue()));
        return text.toString();
    }
}
