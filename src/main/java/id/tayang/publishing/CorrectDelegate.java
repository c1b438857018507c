package id.tayang.publishing;

import id.tayang.sop.StepInputs;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the approved text in the place of the one that the own site shows. */
@Component("ralatTayangan")
class CorrectDelegate implements JavaDelegate {

    static final String SUPERSEDED = "tayangan-berubah";

    private final Corrections corrections;

    CorrectDelegate(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        try {
            var done = corrections.apply(Correction.of(
                    execution.getProcessInstanceId(), inputs.json("naskah"), inputs.text("sidikDisetujui")));
            execution.setVariableLocal("urlTayang", done.url());
            execution.setVariableLocal("revisi", done.revision());
        } catch (Superseded e) {
            throw new BpmnError(SUPERSEDED, e.getMessage());
        }
    }
}
