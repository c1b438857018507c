package id.tayang.publishing;

import com.fasterxml.jackson.databind.node.TextNode;
import id.tayang.sop.StepInputs;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
    private final PublishedItems items;
    private final Replies replies;
    private final Clock clock;

    PublishDelegate(Publisher publisher, PublishedItems items, Replies replies, Clock clock) {
        this.publisher = publisher;
        this.items = items;
        this.replies = replies;
        this.clock = clock;
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

        var state = publisher.publish(release);
        if (state.is(ReleaseState.PUBLISHED) && release.channel().equals(OwnSite.ID)) {
            inputs.optionalText("menanggapi").ifPresent(answered -> link(inputs, release, answered));
        }
        ChannelResult.tell(execution, state);
        execution.setVariableLocal(
                "kanalLain", inputs.optionalJson("kanalTujuan").orElseGet(() -> Spin.JSON("[]")));
        // As Json: a text variable ends after 4000 characters.
        execution.setVariableLocal(
                "teksSiap", Spin.JSON(TextNode.valueOf(publisher.words(release)).toString()));
    }

    /** Each page then names the other (hak jawab). */
    private void link(StepInputs inputs, Release release, String answered) {
        var item = items.at(answered).orElseThrow(() -> inputs.wrong("menanggapi", "bukan alamat berita di situs ini"));
        replies.link(release.kasus(), item.kasus(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
