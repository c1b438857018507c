package id.tayang.sop;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that a model has to keep before it may run: what BPMN leaves open and an SOP may not. */
class SopRules {

    interface Rule {
        /** What the model breaks, nothing when it keeps the rule. */
        Stream<Finding> check(ModelSource source, SopModel model);
    }

    private static final Logger log = LoggerFactory.getLogger(SopRules.class);

    /** What the schema says of an arrow that leads nowhere. */
    private static final Pattern MISSING = Pattern.compile("IDREF '([^']*)'");

    private final List<Rule> rules;

    /** @param beans names of the beans that a service task may name */
    SopRules(Set<String> beans) {
        rules = List.of(
                new OriginRules(),
                new PoolRules(),
                new ProcessRules(),
                new LaneRules(),
                new PropertyRules(),
                new TaskRules(),
                new ActivityNameRules(),
                new FormRules(),
                new FormNameRules(),
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

    /** The rules without an application around them, for the command line. */
    SopRules() {
        this(Set.copyOf(SharedRules.ATURAN.layanan()));
    }

    List<Finding> check(ModelSource source) {
        var refusal = SafeXml.refusal(source.bpmn());
        if (refusal.isPresent()) {
            return List.of(new Finding(source.bpmnPath(), null, "berkas", refusal.get()));
        }
        SopModel model;
        try {
            model = SopModel.read(source.bpmn());
        } catch (ModelException e) {
            return List.of(new Finding(source.bpmnPath(), null, "berkas", unreadable(e)));
        }
        var processes = List.copyOf(model.processes());
        if (processes.size() != 1) {
            return List.of(new Finding(
                    source.bpmnPath(),
                    processes.isEmpty() ? null : processes.get(1).getId(),
                    "satu-proses",
                    "Satu berkas memuat tepat satu proses (satu SOP) dalam satu kolam; pindahkan yang lain ke berkasnya"
                            + " sendiri."));
        }
        var broken = new ReferenceRules().check(source, model).toList();
        return broken.isEmpty()
                ? rules.stream()
                        .flatMap(rule -> findings(rule, source, model))
                        .distinct()
                        .toList()
                : broken;
    }

    /** A model may be wrong in ways that nobody thought of; that is no reason to let it pass, or to say nothing. */
    private static Stream<Finding> findings(Rule rule, ModelSource source, SopModel model) {
        try {
            return rule.check(source, model).toList().stream();
        } catch (RuntimeException e) {
            log.warn(
                    "{} can't be checked with {}",
                    source.bpmnPath(),
                    rule.getClass().getSimpleName(),
                    e);
            return Stream.of(new Finding(
                    source.bpmnPath(),
                    null,
                    "berkas",
                    "Model tidak dapat diperiksa seluruhnya: ada bagian yang kosong atau menunjuk elemen yang tidak ada."
                            + " Perbaiki temuan lain, simpan dari Camunda Modeler, lalu periksa lagi."));
        }
    }

    private static String unreadable(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var message =
                Objects.toString(cause.getMessage(), "").lines().findFirst().orElse("");
        var missing = MISSING.matcher(message);
        return missing.find()
                ? "Berkas menunjuk elemen \"%s\", yang tidak ada. Perbaiki di Camunda Modeler, lalu simpan."
                        .formatted(missing.group(1))
                : "Bukan berkas BPMN 2.0 yang sah: %s Simpan kembali dari Camunda Modeler.".formatted(message);
    }
}
