package id.tayang.sop;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;

/** What the system does is done by a known bean, in a transaction of its own, and tried again. No model brings code. */
class ServiceRules implements SopRules.Rule {

    private final Set<String> beans;

    ServiceRules(Set<String> beans) {
        this.beans = beans;
    }

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var bpmn = model.bpmn();
        var services = bpmn.getModelElementsByType(ServiceTask.class).stream().flatMap(task -> check(source, task));
        var scripts = bpmn.getModelElementsByType(CamundaScript.class).stream()
                .map(script ->
                        new Finding(source.bpmnPath(), null, "tanpa-skrip", "Skrip tidak diizinkan dalam model."));
        var others = bpmn.getModelElementsByType(FlowNode.class).stream()
                .filter(node ->
                        node instanceof ScriptTask || node instanceof BusinessRuleTask || node instanceof SendTask)
                .map(node -> new Finding(
                        source.bpmnPath(),
                        node.getId(),
                        "tanpa-skrip",
                        "Jenis tugas ini tidak diizinkan; pakai user task atau service task."));
        return Stream.of(services, scripts, others).flatMap(s -> s);
    }

    private Stream<Finding> check(ModelSource source, ServiceTask task) {
        Stream.Builder<Finding> findings = Stream.builder();
        var expression = task.getCamundaDelegateExpression();
        if (expression == null || !expression.matches("\\$\\{\\w+}") || !beans.contains(bean(expression))) {
            findings.add(new Finding(
                    source.bpmnPath(),
                    task.getId(),
                    "layanan",
                    "\"Delegate expression\" harus salah satu dari: "
                            + String.join(", ", beans.stream().sorted().toList()) + "; tertulis "
                            + Objects.toString(expression, "kosong") + "."));
        }
        if (!task.isCamundaAsyncBefore()) {
            findings.add(new Finding(
                    source.bpmnPath(), task.getId(), "asinkron", "Centang \"Asynchronous before\" pada service task."));
        }
        if (retryCycle(task) == null) {
            findings.add(new Finding(
                    source.bpmnPath(),
                    task.getId(),
                    "coba-lagi",
                    "Isi \"Retry time cycle\", misalnya PT10S,PT1M,PT5M."));
        }
        return findings.build();
    }

    private static String bean(String expression) {
        return expression.substring(2, expression.length() - 1);
    }

    private static String retryCycle(ServiceTask task) {
        var extensions = task.getExtensionElements();
        return extensions == null
                ? null
                : extensions.getElementsQuery().filterByType(CamundaFailedJobRetryTimeCycle.class).list().stream()
                        .map(CamundaFailedJobRetryTimeCycle::getTextContent)
                        .filter(cycle -> !cycle.isBlank())
                        .findFirst()
                        .orElse(null);
    }
}
