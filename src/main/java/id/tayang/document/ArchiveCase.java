package id.tayang.document;

import id.tayang.sop.StepInputs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ${arsipkan}}: archives the case. In: {@code perihal}, {@code hasil}. Out: {@code nomorArsip}. */
@Component("arsipkan")
class ArchiveCase implements JavaDelegate {

    private final Archive archive;

    ArchiveCase(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        var perihal = inputs.text("perihal");
        var hasil = inputs.text("hasil");
        execution.setVariableLocal("nomorArsip", archive.archive(execution, perihal, hasil, false));
    }
}
