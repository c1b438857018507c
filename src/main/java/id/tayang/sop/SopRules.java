package id.tayang.sop;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;

/** Everything that a model has to keep before it may run: what BPMN leaves open and an SOP may not. */
class SopRules {

    interface Rule {
        /** What the model breaks, nothing when it keeps the rule. */
        Stream<Finding> check(ModelSource source, SopModel model);
    }

    private final List<Rule> rules;

    /** @param beans names of the beans that a service task may name */
    SopRules(Set<String> beans) {
        rules = List.of(
                new ProcessRules(),
                new LaneRules(),
                new PropertyRules(),
                new TaskRules(),
                new ActivityNameRules(),
                new FormRules(),
                new KelengkapanRules(),
                new FourEyesRules(),
                new TimerRules(),
                new EscalationRules(),
                new ServiceRules(beans),
                new GatewayRules(),
                new ExpressionRules(),
                new SymbolRules(),
                new DiagramRules(),
                new StraightFlowRules());
    }

    List<Finding> check(ModelSource source) {
        SopModel model;
        try {
            model = new SopModel(Bpmn.readModelFromStream(new ByteArrayInputStream(source.bpmn())));
        } catch (ModelException e) {
            return List.of(new Finding(
                    source.bpmnPath(), null, "berkas", "Bukan berkas BPMN 2.0 yang sah: " + firstLine(e.getMessage())));
        }
        if (model.processes().size() != 1) {
            return List.of(new Finding(
                    source.bpmnPath(), null, "satu-proses", "Satu berkas memuat tepat satu proses (satu SOP)."));
        }
        var findings = new ArrayList<Finding>();
        rules.forEach(rule -> rule.check(source, model).forEach(findings::add));
        return findings;
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
