package id.tayang.sop;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Every element is drawn: nobody can read what isn't on the diagram. */
class DiagramRules implements SopRules.Rule {

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var drawn = model.bpmn().getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() != null)
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        if (drawn.isEmpty()) {
            return Stream.of(new Finding(
                    source.bpmnPath(),
                    model.process().getId(),
                    "gambar",
                    "Model tidak mempunyai diagram. Gambar prosesnya di Camunda Modeler, lalu simpan."));
        }
        return model.bpmn().getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !drawn.contains(node.getId()))
                .map(node ->
                        new Finding(source.bpmnPath(), node.getId(), "gambar", "Elemen tidak tergambar pada diagram."));
    }
}
