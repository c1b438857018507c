package id.tayang.sop;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Nothing of another tool: what this engine does not know it would leave out without a word. */
class OriginRules implements SopRules.Rule {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Namespaces that a model may hold; of Modeler's own and of its colours no engine reads anything. */
    private static final java.util.Set<String> KNOWN = java.util.Set.of(
            BPMN,
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://camunda.org/schema/1.0/bpmn",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/XML/1998/namespace");

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var foreign = new TreeMap<String, String>();
        var document = SafeXml.document(source.bpmn());
        collect(document.getDocumentElement(), "", foreign);
        var imports = document.getElementsByTagNameNS(BPMN, "import").getLength() > 0
                ? Stream.of(new Finding(
                        source.bpmnPath(),
                        null,
                        "alat-lain",
                        "Model tidak boleh mengimpor berkas lain; hapus unsur import."))
                : Stream.<Finding>empty();
        return Stream.concat(
                imports,
                foreign.entrySet().stream()
                        .map(found -> new Finding(
                                source.bpmnPath(),
                                found.getValue().isEmpty() ? null : found.getValue(),
                                "alat-lain",
                                ("Model memuat isi dari alat lain (%s), yang tidak dikenal. Buat ulang bagian itu di Camunda"
                                                + " Modeler dengan jenis diagram Camunda Platform 7, atau hapus.")
                                        .formatted(found.getKey()))));
    }

    private static void collect(Element element, String around, Map<String, String> foreign) {
        var place = element.hasAttribute("id") && BPMN.equals(element.getNamespaceURI())
                ? element.getAttribute("id")
                : around;
        note(element, place, foreign);
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i).getNamespaceURI() != null) {
                note(attributes.item(i), place, foreign);
            }
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                collect(inside, place, foreign);
            }
        }
    }

    private static void note(Node node, String place, Map<String, String> foreign) {
        var namespace = node.getNamespaceURI() == null ? "tanpa namespace" : node.getNamespaceURI();
        if (!KNOWN.contains(namespace)) {
            foreign.putIfAbsent(namespace, place);
        }
    }
}
