package id.tayang.opd;

import id.tayang.sop.StepInputs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Has the site of an OPD prepared under the name that the case holds, or that a site already has. Somebody outside may have
 * taken the name meanwhile: the case then holds it no more and asks for another.
 */
@Component("siapkanSitus")
class PrepareSite implements JavaDelegate {

    private final SubdomainRule rule;
    private final SubdomainRegister register;
    private final SiteProvisioner provisioner;

    PrepareSite(SubdomainRule rule, SubdomainRegister register, SiteProvisioner provisioner) {
        this.rule = rule;
        this.register = register;
        this.provisioner = provisioner;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        var kasus = execution.getProcessInstanceId();
        var opd = inputs.text("namaOpd");
        var label = rule.check(inputs.text("subdomain")).label();
        // The second check, after the approvals: nothing is ever set up under a name that is another's.
        if (!register.holds(kasus, label) && !register.inUse(label)) {
            throw new IllegalStateException(
                    "Sub-domain \"" + label + "\" belum dipesan untuk permohonan ini (langkah periksaSubdomain).");
        }
        var outcome = provisioner.provision(new SiteRequest(
                kasus,
                opd,
                label,
                label + "." + rule.parent(),
                inputs.optionalText("email").orElse(""),
                Boolean.TRUE.equals(execution.getVariable("pengembangan"))));
        var free = outcome.refusal().isEmpty();
        if (free) {
            register.markInUse(kasus);
        } else {
            register.release(kasus);
        }
        execution.setVariableLocal("situsSiap", outcome.ready());
        execution.setVariableLocal("urlSitus", outcome.url().toString());
        execution.setVariableLocal("urlAdmin", outcome.adminUrl());
        execution.setVariableLocal("namaAkun", outcome.account());
        execution.setVariableLocal("penyiapan", outcome.words());
        execution.setVariableLocal("subdomainSah", free);
        execution.setVariableLocal("subdomainPesan", outcome.refusal());
    }
}
