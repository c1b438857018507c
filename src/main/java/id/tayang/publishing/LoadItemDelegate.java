package id.tayang.publishing;

import id.tayang.Site;
import id.tayang.sop.StepInputs;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** Takes over the text of a published item into a case that corrects, answers or withdraws it. */
@Component("muatTayangan")
class LoadItemDelegate implements JavaDelegate {

    static final String WITHDRAWN = "tayangan-ditarik";

    private static final String OVERTAKEN = "Berita ini sudah diralat lebih dahulu dalam kasus lain.";

    private final PublishedItems items;
    private final CorrectedItems corrected;
    private final Site site;

    LoadItemDelegate(PublishedItems items, CorrectedItems corrected, Site site) {
        this.items = items;
        this.corrected = corrected;
        this.site = site;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        var item = items.at(inputs.text("tayangan"))
                .orElseThrow(() -> inputs.wrong("tayangan", "bukan alamat berita di situs ini"));
        var kasus = execution.getProcessInstanceId();
        var overtaken = corrected.find(kasus).filter(base -> base.revision() < item.revision());
        execution.setVariableLocal(
                "pesanKoreksi", overtaken.map(base -> OVERTAKEN).orElse(null));

        var text = Spin.JSON(item.text().toString());
        execution.setVariableLocal("naskahTayang", text);
        execution.setVariableLocal("judulTayang", item.title());
        execution.setVariableLocal("urlTayang", site.absolute(item.path()));
        execution.setVariableLocal("kategoriTayang", item.category());
        // What was drafted already stays: the official then sees both. Null where nothing is to be drafted.
        var copied = Boolean.TRUE.equals(execution.getVariable("salinNaskah")) ? text : null;
        execution.setVariableLocal("naskah", inputs.optionalJson("naskah").orElse(copied));
        // Last: the model maps these also when the step ends in the error.
        if (item.withdrawn()) {
            throw new BpmnError(WITHDRAWN, "Berita ini sudah ditarik dari situs.");
        }
        corrected.begin(kasus, item);
    }
}
