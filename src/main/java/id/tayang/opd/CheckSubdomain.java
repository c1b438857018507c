package id.tayang.opd;

import id.tayang.sop.StepInputs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Checks the name that an OPD wishes, and keeps it for the case when it can have it.
 *
 * <p>Who asks to have a site developed further or closed ({@code pengembangan = true}) names one that stands already; it stays
 * with the case that had it made. Any other name must also be free outside Tayang.
 */
@Component("periksaSubdomain")
class CheckSubdomain implements JavaDelegate {

    private final SubdomainRule rule;
    private final SubdomainRegister register;
    private final SiteProvisioner provisioner;

    CheckSubdomain(SubdomainRule rule, SubdomainRegister register, SiteProvisioner provisioner) {
        this.rule = rule;
        this.register = register;
        this.provisioner = provisioner;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var wish = new StepInputs(execution).mapped("subdomain").optionalText("subdomain");
        var verdict = rule.check(wish.orElse(""));
        if (verdict.valid()) {
            var furtherDevelopment = Boolean.TRUE.equals(execution.getVariable("pengembangan"));
            var kasus = execution.getProcessInstanceId();
            verdict = reserved(kasus, verdict.label(), furtherDevelopment);
            if (verdict.valid() && !furtherDevelopment) {
                verdict = free(kasus, verdict);
            }
        }
        execution.setVariableLocal("subdomain", verdict.label());
        execution.setVariableLocal("subdomainSah", verdict.valid());
        execution.setVariableLocal("subdomainPesan", verdict.reason());
    }

    private SubdomainVerdict free(String kasus, SubdomainVerdict wished) {
        return provisioner
                .taken(kasus, wished.label())
                .map(reason -> {
                    register.release(kasus);
                    return new SubdomainVerdict(wished.label(), reason);
                })
                .orElse(wished);
    }

    private SubdomainVerdict reserved(String kasus, String label, boolean furtherDevelopment) {
        if (register.reserve(kasus, label)) {
            return SubdomainVerdict.accepted(label);
        }
        var name = label + "." + rule.parent();
        if (!register.inUse(label)) {
            return new SubdomainVerdict(
                    label, "\"" + name + "\" sedang dimohonkan oleh permohonan lain. Pilih nama lain.");
        }
        if (!furtherDevelopment) {
            return new SubdomainVerdict(label, "\"" + name + "\" sudah dipakai. Pilih nama lain.");
        }
        register.release(kasus);
        return SubdomainVerdict.accepted(label);
    }
}
