package id.tayang.opd;

import id.tayang.sop.StepInputs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Frees the name that a refused or withdrawn request holds, with what was made under it. With the parameter
 * {@code namaDilepas} it frees that name, whichever case holds it: its site was closed.
 */
@Component("lepasSubdomain")
class ReleaseSubdomain implements JavaDelegate {

    private final SubdomainRule rule;
    private final SubdomainRegister register;
    private final SiteProvisioner provisioner;

    ReleaseSubdomain(SubdomainRule rule, SubdomainRegister register, SiteProvisioner provisioner) {
        this.rule = rule;
        this.register = register;
        this.provisioner = provisioner;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (execution.hasVariable("namaDilepas")) {
            var label = new StepInputs(execution).text("namaDilepas");
            register.releaseName(rule.check(label).label());
        } else {
            provisioner.undo(execution.getProcessInstanceId());
            register.release(execution.getProcessInstanceId());
        }
    }
}
