package id.tayang.opd;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Frees the name that a refused or withdrawn request holds. */
@Component("lepasSubdomain")
class ReleaseSubdomain implements JavaDelegate {

    private final SubdomainRegister register;

    ReleaseSubdomain(SubdomainRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.release(execution.getProcessInstanceId());
    }
}
