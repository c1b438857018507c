package id.tayang.publishing;

import id.tayang.sop.StepInputs;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Publishes the approved text of a case on one channel. */
@Component("terbitkan")
class PublishDelegate implements JavaDelegate {

    /** Corrections of what is published will count on from here. */
    static final int FIRST_REVISION = 1;

    private static final String DEFAULT_CATEGORY = "berita";

    private final Publisher publisher;

    PublishDelegate(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        var release = new Release(
                execution.getProcessInstanceId(),
                FIRST_REVISION,
                inputs.text("kanal"),
                Naskah.of(inputs.json("naskah")),
                inputs.text("sidikDisetujui"),
                Slug.of(inputs.optionalText("kategori").orElse(DEFAULT_CATEGORY), DEFAULT_CATEGORY),
                inputs.words("tag").map(Tag::typed).orElse(List.of()));

        var entry = publisher.publish(release);

        execution.setVariableLocal("tertayang", entry.published());
        execution.setVariableLocal("urlTayang", entry.url());
    }
}
