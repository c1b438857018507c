package id.tayang.kanal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.tayang.sop.ModelBean;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The channels outside the own site which this office has: those whose credentials are configured, and those where an
 * official publishes by hand. Models ask it for the checklist of a form: {@code ${daftarKanal.tersedia()}}. It is not called
 * {@code kanal}, as models call the one channel that a step is about so.
 */
@ModelBean("daftarKanal")
public class Channels {

    private record Entry(String label, Supplier<TextLimit> limit) {}

    /** The own site comes first and is no choice. */
    private static final String OWN_SITE = "situs";

    private final Map<String, Channel> automatic = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    @Autowired
    Channels(ObjectProvider<Channel> configured, ChannelSettings settings) {
        this(configured.stream().toList(), settings.manual());
    }

    /** @param manual ids of channels by hand; one that is configured as well is not by hand */
    public Channels(List<Channel> configured, List<String> manual) {
        configured.stream()
                .filter(channel -> !channel.id().equals(OWN_SITE))
                .sorted(Comparator.comparing(Channel::label))
                .forEach(channel -> {
                    automatic.put(channel.id(), channel);
                    entries.put(channel.id(), new Entry(channel.label(), channel::limit));
                });
        manual.stream().map(String::strip).filter(id -> !id.isEmpty()).forEach(id -> {
            var channel = ManualChannel.find(id).orElseThrow(() -> unknown(id));
            entries.putIfAbsent(id, new Entry(channel.label(), channel::limit));
        });
    }

    /** The checklist: a JSON array of {@code {"label", "value"}}, as {@code valuesKey} of a form component reads it. */
    public SpinJsonNode tersedia() {
        var options = JsonNodeFactory.instance.arrayNode();
        entries.forEach(
                (id, entry) -> options.addObject().put("label", entry.label()).put("value", id));
        return Spin.JSON(options.toString());
    }

    /** Whether an official publishes there by hand; also true of a channel that this office no longer has. */
    public boolean manual(String id) {
        return !automatic.containsKey(id);
    }

    /** What officials call the channel; the id itself when nothing is known of it. */
    public String label(String id) {
        return Optional.ofNullable(entries.get(id))
                .map(Entry::label)
                .or(() -> ManualChannel.find(id).map(ManualChannel::label))
                .orElse(id);
    }

    /** The adapter of a channel; empty for channels by hand and those that this office does not have. */
    public Optional<Channel> byId(String id) {
        return Optional.ofNullable(automatic.get(id));
    }

    /** How long a text the channel takes; empty for a channel that this office does not have. */
    public Optional<TextLimit> limit(String id) {
        return Optional.ofNullable(entries.get(id)).map(entry -> entry.limit().get());
    }

    private static IllegalArgumentException unknown(String id) {
        var known = ManualChannel.known().map(ManualChannel::id).toList();
        return new IllegalArgumentException(
                "tayang.kanal.manual menyebut kanal yang tidak dikenal: \"%s\". Yang dikenal: %s."
                        .formatted(id, String.join(", ", known)));
    }
}
