package id.tayang.sop;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at a model by the rules of every deployment. Nothing is kept, deployed or run. */
@Component
public class ModelTrial {

    private static final Logger log = LoggerFactory.getLogger(ModelTrial.class);

    private final SopRules rules;

    ModelTrial(SopRules rules) {
        this.rules = rules;
    }

    /** What a deployment would refuse, in the order of the rules; empty when it would take the model. */
    public List<PlacedFinding> check(TriedModel model) {
        var findings = rules.check(source(model));
        if (findings.isEmpty() || SafeXml.refusal(model.bpmn()).isPresent()) {
            return findings.stream()
                    .map(finding -> new PlacedFinding(finding, null))
                    .toList();
        }
        var drawing = new Drawing(SafeXml.document(model.bpmn()));
        return findings.stream()
                .map(finding -> new PlacedFinding(finding, drawing.place(finding.element())))
                .toList();
    }

    /**
     * What the model says, also of one that breaks rules.
     *
     * @throws IllegalArgumentException when it cannot be read; the message says so in Indonesian
     */
    public TriedSop read(TriedModel model) {
        if (SafeXml.refusal(model.bpmn()).isPresent()) {
            throw unreadable();
        }
        try {
            var read = SopModel.read(model.bpmn());
            if (read.processes().size() != 1
                    || new ReferenceRules().check(source(model), read).findAny().isPresent()) {
                throw unreadable();
            }
            var sop = new SopReader(read, new FormOptions(model.forms().values())).read("", 0);
            return new TriedSop(sop, new SopFlow(read), start(read.process()));
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            log.info("A model that was tried can't be read", e);
            throw unreadable();
        }
    }

    private static String start(Process process) {
        return process.getChildElementsByType(StartEvent.class).stream()
                .min(Comparator.comparing(event -> event.getEventDefinitions().size()))
                .map(StartEvent::getId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Model belum mempunyai lingkaran mulai. Gambar dulu di Camunda Modeler."));
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "Model ini belum dapat dibaca seluruhnya. Perbaiki dulu temuannya, lalu periksa lagi.");
    }

    private static ModelSource source(TriedModel model) {
        return new ModelSource(model.id(), model.bpmn(), new TreeMap<>(model.forms()));
    }
}
