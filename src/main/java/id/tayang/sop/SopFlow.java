package id.tayang.sop;

import id.tayang.sop.NextStep.Jenis;
import id.tayang.sop.NextStep.Syarat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Follows the flows of a model from one step to the next ones, through gateways and what the system does. */
record SopFlow(SopModel model, AtomicInteger steps) implements StepFlow {

    /** Far more than any SOP takes; a drawing made of decisions alone doubles its ways with each. */
    private static final int MOST = 200_000;

    SopFlow(SopModel model) {
        this(model, new AtomicInteger(MOST));
    }

    @Override
    public List<NextStep> after(String activityId) {
        if (!(model.bpmn().getModelElementById(activityId) instanceof FlowNode step)) {
            return List.of();
        }
        return Stream.concat(leaving(step, List.of(activityId)).stream(), interrupted(step))
                .toList();
    }

    /** A deadline that does not interrupt leads nowhere: the step goes on. */
    private Stream<NextStep> interrupted(FlowNode step) {
        return model.bpmn().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> step.equals(event.getAttachedTo()) && event.cancelActivity())
                .flatMap(event -> leaving(event, List.of(step.getId())).stream()
                        .map(next -> given(next, new Syarat(label(event), "terjadi", origin(event)))));
    }

    /** @param way ids of the elements passed so far: a flow that comes round again leads to nothing new */
    private List<NextStep> leaving(FlowNode node, List<String> way) {
        var flows = model.outgoing(node);
        if (node instanceof Gateway && !(node instanceof ParallelGateway) && flows.size() > 1) {
            return decision(
                    node,
                    flows.stream()
                            .map(flow -> new Branch(answer(node, flow), reached(flow.getTarget(), way)))
                            .toList());
        }
        return flows.stream()
                .flatMap(flow -> reached(flow.getTarget(), way).stream())
                .toList();
    }

    private List<NextStep> reached(FlowNode node, List<String> way) {
        if (steps.decrementAndGet() < 0) {
            throw new IllegalArgumentException(
                    "Alur bercabang terlalu banyak untuk diikuti. Kurangi keputusan di antara kegiatan.");
        }
        if (node instanceof UserTask) {
            return List.of(found(Jenis.LANGKAH, node));
        } else if (node instanceof ReceiveTask || waitsForOthers(node)) {
            return List.of(found(Jenis.TUNGGU, node));
        } else if (node instanceof EndEvent && !(node.getParentElement() instanceof SubProcess)) {
            return List.of(found(Jenis.AKHIR, node));
        } else if (way.contains(node.getId())) {
            return List.of();
        }
        var further = new ArrayList<>(way);
        further.add(node.getId());
        if (node instanceof EndEvent) {
            var around = (SubProcess) node.getParentElement();
            var after = leaving(around, further);
            return around.getLoopCharacteristics() == null
                    ? after
                    : after.stream()
                            .map(next -> via(next, label(around) + " (sampai semuanya selesai)"))
                            .toList();
        } else if (node instanceof SubProcess inside) {
            return inside.getChildElementsByType(StartEvent.class).stream()
                    .flatMap(start -> leaving(start, further).stream())
                    .toList();
        }
        var next = leaving(node, further);
        return node instanceof Gateway
                ? next
                : next.stream().map(step -> via(step, label(node))).toList();
    }

    /** A moment comes by itself; nobody is waited for. */
    private static boolean waitsForOthers(FlowNode node) {
        return node instanceof CatchEvent event
                && !(node instanceof StartEvent)
                && event.getEventDefinitions().stream().noneMatch(TimerEventDefinition.class::isInstance);
    }

    private record Branch(Syarat syarat, List<NextStep> next) {}

    /** A question whose every answer leads to the same steps decides only what the system does on the way. */
    private static List<NextStep> decision(FlowNode gateway, List<Branch> branches) {
        var first = branches.get(0).next();
        var same = branches.stream()
                .allMatch(branch -> branch.next().size() == first.size()
                        && first.stream()
                                .allMatch(next -> counterpart(next, branch).isPresent()));
        if (!same) {
            return branches.stream()
                    .flatMap(branch -> branch.next().stream().map(next -> given(next, branch.syarat())))
                    .toList();
        }
        return first.stream().map(next -> merged(next, branches)).toList();
    }

    /** What only some answers bring stands before the flows meet again, and so before what all of them share. */
    private static NextStep merged(NextStep next, List<Branch> branches) {
        var shared = new ArrayList<>(next.melalui());
        branches.forEach(branch ->
                shared.retainAll(counterpart(next, branch).orElseThrow().melalui()));
        var through = new ArrayList<String>();
        for (var branch : branches) {
            counterpart(next, branch).orElseThrow().melalui().stream()
                    .filter(name -> !shared.contains(name))
                    .map(name -> "%s (bila %s %s)"
                            .formatted(
                                    name,
                                    branch.syarat().tanya(),
                                    branch.syarat().jawab()))
                    .forEach(through::add);
        }
        through.addAll(shared);
        return with(next, next.syarat(), through);
    }

    private static Optional<NextStep> counterpart(NextStep next, Branch branch) {
        return branch.next().stream().filter(next::leadsWhere).findFirst();
    }

    private NextStep found(Jenis kind, FlowNode node) {
        var performer = kind == Jenis.LANGKAH
                ? model.laneOf(node).map(lane -> lane.getName()).orElse("")
                : "";
        return new NextStep(
                kind,
                node.getId(),
                SopModel.properties(node).getOrDefault("sop.no", ""),
                label(node),
                performer,
                List.of(),
                List.of());
    }

    private static NextStep given(NextStep next, Syarat syarat) {
        return with(next, before(syarat, next.syarat()), next.melalui());
    }

    private static NextStep via(NextStep next, String name) {
        return with(next, next.syarat(), before(name, next.melalui()));
    }

    private static NextStep with(NextStep next, List<Syarat> syarat, List<String> through) {
        return new NextStep(
                next.jenis(),
                next.aktivitas(),
                next.no(),
                next.nama(),
                next.pelaksana(),
                List.copyOf(syarat),
                List.copyOf(through));
    }

    private static <T> List<T> before(T first, Collection<T> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static Syarat answer(FlowNode gateway, SequenceFlow flow) {
        return new Syarat(label(gateway), flow.getName() == null ? "" : flow.getName(), origin(gateway));
    }

    private static String origin(FlowNode node) {
        return SopModel.properties(node).getOrDefault("sop.asal", "disimpulkan");
    }

    private static String label(FlowNode node) {
        return node.getName() == null ? "" : node.getName().replaceAll("\\s+", " ");
    }
}
