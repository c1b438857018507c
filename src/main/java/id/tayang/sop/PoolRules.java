package id.tayang.sop;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Participant;

/** One SOP is one pool: what another one holds no table of the SOP can show. */
class PoolRules implements SopRules.Rule {

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        return model.bpmn().getModelElementsByType(Participant.class).stream()
                .skip(1)
                .map(
                        pool -> new Finding(
                                source.bpmnPath(),
                                pool.getId(),
                                "satu-proses",
                                "Satu SOP digambar dalam satu kolam (pool); hapus kolam ini, atau pindahkan ke berkasnya sendiri."));
    }
}
