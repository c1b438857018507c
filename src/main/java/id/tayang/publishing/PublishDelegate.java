package id.tayang.publishing;

import com.fasterxml.jackson.databind.node.TextNode;
import id.tayang.sop.StepInputs;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/**
 * Publishes the approved text of a case on one channel. Beside what {@link ChannelResult} tells: {@code teksSiap}, the words for the
 * channel, and {@code kanalLain}, the other channels that officials chose, a list also where they were not asked.
 */
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

        ChannelResult.tell(execution, publisher.publish(release));
        execution.setVariableLocal(
                "kanalLain", inputs.optionalJson("kanalTujuan").orElseGet(() -> Spin.JSON("[]")));
        // As Json: a text variable ends after 4000 characters.
        execution.setVariableLocal(
                "teksSiap", Spin.JSON(TextNode.valueOf(publisher.words(release)).toString()));
    }
}
