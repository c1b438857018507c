package id.tayang.sop;

import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What every other rule relies on: elements have ids, and what they point to is there. Other tools leave either out. */
class ReferenceRules implements SopRules.Rule {

    /** A sheet that nobody could read, and that would keep the check busy. */
    private static final int MOST = 300;

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var bpmn = model.bpmn();
        var nodes = bpmn.getModelElementsByType(FlowNode.class).size();
        if (nodes > MOST) {
            return Stream.of(finding(
                    source,
                    null,
                    "Model terlalu besar: %d elemen, paling banyak %d. Bagi menjadi beberapa SOP."
                            .formatted(nodes, MOST)));
        }
        var nameless = Stream.<Collection<? extends BaseElement>>of(
                        model.processes(),
                        bpmn.getModelElementsByType(FlowElement.class),
                        bpmn.getModelElementsByType(Lane.class))
                .flatMap(Collection::stream)
                .filter(element -> element.getId() == null)
                .map(element -> element.getElementType().getTypeName())
                .distinct()
                .map(type -> finding(
                        source,
                        null,
                        "Ada %s tanpa id. Buka di Camunda Modeler, beri id, lalu simpan.".formatted(type)));
        var loose = bpmn.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() == null || flow.getTarget() == null)
                .map(flow -> finding(
                        source, flow.getId(), "Panah tidak menghubungkan dua elemen. Tarik ulang di Camunda Modeler."));
        var detached = bpmn.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo() == null)
                .map(event -> finding(
                        source,
                        event.getId(),
                        "Tenggat tidak menempel pada kegiatan. Tempelkan ulang di Camunda Modeler."));
        return Stream.of(nameless, loose, detached).flatMap(findings -> findings);
    }

    private static Finding finding(ModelSource source, String element, String message) {
        return new Finding(source.bpmnPath(), element, "berkas", message);
    }
}
