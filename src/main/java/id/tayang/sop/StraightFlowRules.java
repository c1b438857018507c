package id.tayang.sop;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;

/** Arrows run level or upright, as on the printed sheet. */
class StraightFlowRules implements SopRules.Rule {

    /** Pixels that nobody sees. */
    private static final double TOLERANCE = 1;

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .filter(StraightFlowRules::slanted)
                .map(edge -> new Finding(
                        source.bpmnPath(),
                        edge.getBpmnElement().getId(),
                        "garis-lurus",
                        "Tarik panah mendatar atau tegak lurus; garis miring tidak dipakai pada SOP-AP."));
    }

    private static boolean slanted(BpmnEdge edge) {
        var points = List.copyOf(edge.getWaypoints());
        for (var i = 1; i < points.size(); i++) {
            var dx = Math.abs(points.get(i).getX() - points.get(i - 1).getX());
            var dy = Math.abs(points.get(i).getY() - points.get(i - 1).getY());
            if (Math.min(dx, dy) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }
}
