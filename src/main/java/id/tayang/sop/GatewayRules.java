package id.tayang.sop;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A decision is a question with an answer on every way out, and one way that is taken when no other is. */
class GatewayRules implements SopRules.Rule {

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(Gateway.class).stream()
                .flatMap(gateway -> check(source, gateway, model.outgoing(gateway)));
    }

    private static Stream<Finding> check(ModelSource source, Gateway gateway, List<SequenceFlow> ways) {
        Stream.Builder<Finding> findings = Stream.builder();
        if (gateway instanceof InclusiveGateway || gateway instanceof ComplexGateway) {
            findings.add(finding(source, gateway.getId(), "Pakai gateway eksklusif atau paralel."));
        }
        if (gateway instanceof ExclusiveGateway decision && ways.size() > 1) {
            if (decision.getName() == null || !decision.getName().endsWith("?")) {
                findings.add(
                        finding(source, decision.getId(), "Beri nama berupa pertanyaan, misalnya \"Naskah layak?\"."));
            }
            if (decision.getDefault() == null) {
                findings.add(finding(source, decision.getId(), "Tentukan satu jalur bawaan (default flow)."));
            }
            ways.stream()
                    .filter(flow -> flow.getName() == null || flow.getName().isBlank())
                    .map(flow -> finding(source, flow.getId(), "Tulis jawabannya pada panah."))
                    .forEach(findings::add);
            ways.stream()
                    .filter(flow -> !flow.equals(decision.getDefault()) && flow.getConditionExpression() == null)
                    .map(flow -> finding(source, flow.getId(), "Isi syarat (condition) jalur ini."))
                    .forEach(findings::add);
        }
        return findings.build();
    }

    private static Finding finding(ModelSource source, String element, String message) {
        return new Finding(source.bpmnPath(), element, "keputusan", message);
    }
}
