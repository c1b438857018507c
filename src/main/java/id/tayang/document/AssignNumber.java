package id.tayang.document;

import id.tayang.sop.StepInputs;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ${beriNomor}}: enters the case in a register. In: {@code register}, {@code perihal}. Out: {@code nomor}. */
@Component("beriNomor")
class AssignNumber implements JavaDelegate {

    private final AgendaBook book;
    private final Clock clock;

    AssignNumber(AgendaBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        var register = inputs.text("register");
        var perihal = inputs.text("perihal");
        var data = new CaseData(execution, clock.instant());
        execution.setVariableLocal("nomor", book.number(register, data.agenda(perihal)));
    }
}
