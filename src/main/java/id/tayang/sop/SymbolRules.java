package id.tayang.sop;

import static id.tayang.sop.SharedRules.ATURAN;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.DataObject;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The document of an SOP knows five symbols; what none of them can show can't stand in its model. */
class SymbolRules implements SopRules.Rule {

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(FlowElement.class).stream()
                // A data object is drawn by its reference.
                .filter(element -> !(element instanceof SequenceFlow || element instanceof DataObject))
                .filter(element -> !ATURAN.ditolakAturanLain().contains(type(element)))
                .filter(element -> !shown(element))
                .map(element -> new Finding(
                        source.bpmnPath(),
                        element.getId(),
                        "simbol",
                        "Simbol ini tidak ada pada SOP-AP; pakai kapsul (mulai dan akhir), kotak (kegiatan), belah ketupat"
                                + " (keputusan) dan panah."));
    }

    private static boolean shown(FlowElement element) {
        var definitions = element.getChildElementsByType(EventDefinition.class).stream()
                .map(definition -> definition.getElementType().getTypeName())
                .toList();
        var allowed = ATURAN.simbol().getOrDefault(type(element), List.of());
        return definitions.isEmpty() ? allowed.contains("") : allowed.containsAll(definitions);
    }

    private static String type(FlowElement element) {
        return element.getElementType().getTypeName();
    }
}
