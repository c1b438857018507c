package id.tayang.sop;

import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every element stands in a lane; the lane of a user task is the group that gets it. */
class LaneRules implements SopRules.Rule {

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        return Stream.of(lanes(source, model), homeless(source, model), shared(source, model), groups(source, model))
                .flatMap(s -> s);
    }

    private static Stream<Finding> lanes(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(Lane.class).stream()
                .filter(lane -> !SopModel.wellNamed(lane) || lane.getName() == null)
                .map(
                        lane -> new Finding(
                                source.bpmnPath(),
                                lane.getId(),
                                "lajur",
                                "Id lajur harus Lane_<kelompok>, misalnya Lane_kepala-dinas, dan namanya judul kolom pelaksana."));
    }

    private static Stream<Finding> homeless(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof BoundaryEvent))
                .filter(node -> model.laneOf(node).isEmpty())
                .map(node -> new Finding(
                        source.bpmnPath(), node.getId(), "lajur", "Elemen tidak berdiri di lajur pelaksana mana pun."));
    }

    private static Stream<Finding> shared(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(Lane.class).stream()
                .flatMap(lane ->
                        lane.getFlowNodeRefs().stream().map(FlowNode::getId).distinct())
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(lanes -> lanes.getValue() > 1)
                .map(lanes -> new Finding(
                        source.bpmnPath(),
                        lanes.getKey(),
                        "satu-lajur",
                        "Elemen berdiri di lebih dari satu lajur; satu kegiatan mempunyai satu pelaksana."));
    }

    private static Stream<Finding> groups(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(UserTask.class).stream()
                .filter(task -> model.laneOf(task).isPresent())
                .filter(task ->
                        !givenToLane(task, SopModel.group(model.laneOf(task).get())))
                .map(task -> new Finding(
                        source.bpmnPath(),
                        task.getId(),
                        "kelompok",
                        "\"Candidate groups\" harus kelompok lajurnya, "
                                + SopModel.group(model.laneOf(task).get())
                                + " (atau \"Assignee\" ${pemulai} bila pemohon sendiri yang mengerjakan)."));
    }

    private static boolean givenToLane(UserTask task, String group) {
        if (SopModel.SYSTEM.equals(group)) {
            return false;
        }
        var groups = task.getCamundaCandidateGroupsList();
        if (groups.isEmpty()) {
            return "${pemulai}".equals(task.getCamundaAssignee());
        }
        return groups.size() == 1
                && (groups.get(0).equals(group) || groups.get(0).matches(group + "\\.\\$\\{\\w+}"));
    }
}
