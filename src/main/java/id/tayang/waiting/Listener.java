package id.tayang.waiting;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What the model says of an element that listens for a message.
 *
 * @param label its name; that of its sub-process or its id where it has none
 * @param group group of the lane that it, or the sub-process around it, stands in; null outside of every lane
 * @param senderVariable variable with the only user who may send; null when everybody in the lane may
 * @param blocking whether the case waits there
 */
record Listener(String label, String group, String senderVariable, boolean blocking) {

    /** Extension property of an event: the variable that holds the only user who may declare it. */
    static final String SENDER = "pesan.pengirim";

    private static final String LANE = "Lane_";

    static Listener in(BpmnModelInstance model, String elementId) {
        FlowNode node = model.getModelElementById(elementId);
        return new Listener(
                label(node),
                group(model, node),
                senderVariable(node),
                !(node instanceof StartEvent || node instanceof BoundaryEvent));
    }

    private static String label(ModelElementInstance element) {
        if (!(element instanceof FlowNode node)) {
            return "";
        }
        var name = node.getName();
        if (name != null && !name.isBlank()) {
            return name.strip();
        }
        var around = label(node.getParentElement());
        return around.isEmpty() ? node.getId() : around;
    }

    private static String group(BpmnModelInstance model, ModelElementInstance element) {
        if (!(element instanceof FlowNode node)) {
            return null;
        }
        return model.getModelElementsByType(Lane.class).stream()
                .filter(lane -> lane.getFlowNodeRefs().contains(node))
                .map(lane -> lane.getId().startsWith(LANE) ? lane.getId().substring(LANE.length()) : lane.getId())
                .findFirst()
                .orElseGet(() -> group(model, node.getParentElement()));
    }

    private static String senderVariable(FlowNode node) {
        var extensions = node.getExtensionElements();
        if (extensions == null) {
            return null;
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> SENDER.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst()
                .orElse(null);
    }
}
