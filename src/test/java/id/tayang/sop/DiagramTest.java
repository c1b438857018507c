package id.tayang.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.SopFiles;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a diagram readable and can be measured: straight lines, no crossing, free labels, everything in its lane. */
class DiagramTest {

    private record Segment(String flow, Line2D line) {}

    private record Area(String element, Rectangle2D bounds) {}

    @ParameterizedTest
    @MethodSource("id.tayang.support.SopFiles#all")
    void a_head_of_office_can_read_it(String id) {
        var model = Bpmn.readModelFromFile(SopFiles.model(id).toFile());

        assertThat(bent(model)).as("lines that are not straight").isEmpty();
        assertThat(crossing(model)).as("lines that cross").isEmpty();
        assertThat(pierced(model)).as("shapes that a line runs through").isEmpty();
        assertThat(covered(model)).as("labels that something covers").isEmpty();
        assertThat(outside(model)).as("elements outside their lane").isEmpty();
        assertThat(backwards(model))
                .as("steps drawn left of what leads to them")
                .isEmpty();
    }

    private static List<String> bent(BpmnModelInstance model) {
        return segments(model).stream()
                .filter(s -> s.line().getX1() != s.line().getX2()
                        && s.line().getY1() != s.line().getY2())
                .map(Segment::flow)
                .toList();
    }

    private static List<String> crossing(BpmnModelInstance model) {
        var segments = segments(model);
        var found = new ArrayList<String>();
        for (var a : segments) {
            for (var b : segments) {
                if (a.flow().compareTo(b.flow()) < 0 && a.line().intersectsLine(b.line())) {
                    found.add(a.flow() + " x " + b.flow());
                }
            }
        }
        return found;
    }

    private static List<String> pierced(BpmnModelInstance model) {
        var found = new ArrayList<String>();
        for (var segment : segments(model)) {
            var flow = (SequenceFlow) model.getModelElementById(segment.flow());
            var own = ends(flow);
            for (var shape : nodes(model)) {
                if (!own.contains(shape.element()) && shape.bounds().intersectsLine(segment.line())) {
                    found.add(segment.flow() + " through " + shape.element());
                }
            }
        }
        return found;
    }

    /** A flow may touch its own ends, the host of its timer and the sub-process around it. */
    private static Set<String> ends(SequenceFlow flow) {
        var own = new HashSet<String>();
        for (FlowNode end : List.of(flow.getSource(), flow.getTarget())) {
            own.add(end.getId());
            if (end instanceof BoundaryEvent timer) {
                own.add(timer.getAttachedTo().getId());
            }
            if (end.getParentElement() instanceof SubProcess around) {
                own.add(around.getId());
            }
        }
        return own;
    }

    private static List<String> covered(BpmnModelInstance model) {
        var found = new ArrayList<String>();
        var labels = labels(model);
        for (var label : labels) {
            segments(model).stream()
                    .filter(segment -> label.bounds().intersectsLine(segment.line()))
                    .forEach(segment -> found.add(label.element() + " by " + segment.flow()));
            nodes(model).stream()
                    .filter(node -> !(model.getModelElementById(node.element()) instanceof SubProcess))
                    .filter(node -> node.bounds().intersects(label.bounds()))
                    .forEach(node -> found.add(label.element() + " by " + node.element()));
            labels.stream()
                    .filter(other -> other != label && other.bounds().intersects(label.bounds()))
                    .forEach(other -> found.add(label.element() + " by the label of " + other.element()));
        }
        return found;
    }

    private static List<String> outside(BpmnModelInstance model) {
        var sop = new SopModel(model);
        var lanes = shapes(model).stream()
                .filter(shape -> model.getModelElementById(shape.element()) instanceof Lane)
                .toList();
        return nodes(model).stream()
                .filter(node -> !(model.getModelElementById(node.element()) instanceof BoundaryEvent))
                .filter(node -> {
                    var lane = sop.laneOf((FlowNode) model.getModelElementById(node.element()))
                            .orElseThrow();
                    return lanes.stream()
                            .filter(candidate -> candidate.element().equals(lane.getId()))
                            .noneMatch(candidate -> candidate.bounds().contains(node.bounds()));
                })
                .map(Area::element)
                .toList();
    }

    /** Reading goes from left to right; only a return loop (into the top or the bottom, or from the right) goes back. */
    private static List<String> backwards(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .filter(edge -> {
                    var points = List.copyOf(edge.getWaypoints());
                    var last = points.get(points.size() - 1);
                    var before = points.get(points.size() - 2);
                    return last.getX() > before.getX()
                            && last.getX() < points.get(0).getX();
                })
                .map(edge -> edge.getBpmnElement().getId())
                .toList();
    }

    private static List<Segment> segments(BpmnModelInstance model) {
        var segments = new ArrayList<Segment>();
        for (var edge : model.getModelElementsByType(BpmnEdge.class)) {
            Waypoint from = null;
            for (var to : edge.getWaypoints()) {
                if (from != null) {
                    segments.add(new Segment(
                            edge.getBpmnElement().getId(),
                            new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY())));
                }
                from = to;
            }
        }
        return segments;
    }

    private static List<Area> nodes(BpmnModelInstance model) {
        return shapes(model).stream()
                .filter(shape -> model.getModelElementById(shape.element()) instanceof FlowNode)
                .toList();
    }

    private static List<Area> shapes(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> new Area(shape.getBpmnElement().getId(), rectangle(shape.getBounds())))
                .toList();
    }

    private static List<Area> labels(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnLabel.class).stream()
                .filter(label -> label.getBounds() != null)
                .map(label -> new Area(
                        label.getParentElement().getAttributeValue("bpmnElement"), rectangle(label.getBounds())))
                .toList();
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
