package id.tayang.opd;

import id.tayang.sop.StepInputs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the site under a name, as far as that can be done without hands. Links to passwords of it end; the name is released by a step of its own. */
@Component("tutupSitus")
class CloseSite implements JavaDelegate {

    private final SubdomainRule rule;
    private final SiteProvisioner provisioner;
    private final HandOvers handOvers;

    CloseSite(SubdomainRule rule, SiteProvisioner provisioner, HandOvers handOvers) {
        this.rule = rule;
        this.provisioner = provisioner;
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var verdict = rule.check(new StepInputs(execution).text("subdomain"));
        if (!verdict.valid()) {
            throw new IllegalStateException(verdict.reason());
        }
        handOvers.revokeSite(verdict.label());
        var closing = provisioner.close(verdict.label());
        execution.setVariableLocal("situsDitutup", closing.done());
        execution.setVariableLocal("penutupan", closing.words());
    }
}
