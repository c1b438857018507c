package id.tayang.sop;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How an SOP is read from BPMN: lanes are pelaksana, user tasks are rows, the timer on a task is its Mutu Baku. */
record SopModel(BpmnModelInstance bpmn) {

    /** The lane of what the system does; no column of the SOP. */
    static final String SYSTEM = "sistem";

    private static final String LANE_PREFIX = "Lane_";

    /** What Modeler calls a lane that nobody named: no group. */
    private static final Pattern UNNAMED_LANE = Pattern.compile("Lane_(?:[01][0-9a-z]{6})?");

    /** Takes only what {@link SafeXml} lets pass. */
    static SopModel read(byte[] bpmn) {
        return new SopModel(Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn)));
    }

    Collection<Process> processes() {
        return bpmn.getModelElementsByType(Process.class);
    }

    Process process() {
        return processes().iterator().next();
    }

    /** Lanes from top to bottom, the technical one included. */
    List<Pelaksana> lanes() {
        return bpmn.getModelElementsByType(Lane.class).stream()
                .map(lane -> new Pelaksana(group(lane), lane.getName()))
                .toList();
    }

    /** The lane that an element stands in, itself or through the sub-process around it. */
    Optional<Lane> laneOf(BaseElement element) {
        ModelElementInstance current = element;
        while (current != null && !(current instanceof Process)) {
            var id = ((BaseElement) current).getId();
            var lane = bpmn.getModelElementsByType(Lane.class).stream()
                    .filter(candidate -> candidate.getFlowNodeRefs().stream()
                            .anyMatch(node -> node.getId().equals(id)))
                    .findFirst();
            if (lane.isPresent()) {
                return lane;
            }
            current = current.getParentElement();
        }
        return Optional.empty();
    }

    /** The arrows that leave an element, also where a tool has noted them at the arrows only. */
    List<SequenceFlow> outgoing(FlowNode node) {
        var noted = List.copyOf(node.getOutgoing());
        return noted.isEmpty()
                ? bpmn.getModelElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> node.equals(flow.getSource()))
                        .toList()
                : noted;
    }

    static String group(Lane lane) {
        return lane.getId().startsWith(LANE_PREFIX) ? lane.getId().substring(LANE_PREFIX.length()) : lane.getId();
    }

    static boolean wellNamed(Lane lane) {
        return lane.getId().startsWith(LANE_PREFIX)
                && !UNNAMED_LANE.matcher(lane.getId()).matches();
    }

    List<BoundaryEvent> timersOn(UserTask task) {
        return bpmn.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> task.equals(event.getAttachedTo()))
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .toList();
    }

    /** The duration written on a timer event; null when it has a date, a cycle or nothing. */
    static String duration(BoundaryEvent timer) {
        return timer.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(definition -> ((TimerEventDefinition) definition).getTimeDuration())
                .filter(java.util.Objects::nonNull)
                .map(duration -> duration.getTextContent().strip())
                .findFirst()
                .orElse(null);
    }

    /** The properties that say something: a field of an element template that was left empty is none. */
    static Map<String, String> said(BaseElement element) {
        var properties = properties(element);
        properties.values().removeIf(String::isBlank);
        return properties;
    }

    static Map<String, String> properties(BaseElement element) {
        var properties = new LinkedHashMap<String, String>();
        var extensions = element.getExtensionElements();
        if (extensions != null) {
            extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(list -> list.getCamundaProperties().stream())
                    .forEach(property -> properties.put(
                            property.getCamundaName(),
                            Optional.ofNullable(property.getCamundaValue()).orElse("")));
        }
        return properties;
    }
}
