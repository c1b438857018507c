package id.tayang.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.sop.SopCatalog;
import id.tayang.support.Reportage;
import id.tayang.support.RunningApp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands above whom in an SOP that no Java knows of is what its model says. */
@RunningApp
class SixthSopEscalationTest {

    @Autowired
    private EscalationPolicy policy;

    @Autowired
    private SopCatalog catalog;

    @Test
    void itsModelSaysWhoIsTold() {
        var sop = catalog.find(Reportage.SOP).orElseThrow();

        assertThat(policy.superior(sop, "peliput")).hasValue("kepala-seksi");
        assertThat(policy.superior(sop, "kepala-seksi")).hasValue("kepala-bidang");
        assertThat(policy.superior(sop, "kepala-bidang")).isEmpty();
    }
}
