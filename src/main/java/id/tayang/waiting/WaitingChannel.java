package id.tayang.waiting;

import id.tayang.kanal.Channels;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/**
 * The channel that a place of a case is about: the variable {@value #VARIABLE} there, where the model has one. It is the id of
 * the channel, or an object that has it as {@code id}.
 */
@Component
class WaitingChannel {

    private static final String VARIABLE = "kanal";

    private final RuntimeService runtime;
    private final Channels channels;

    WaitingChannel(RuntimeService runtime, Channels channels) {
        this.runtime = runtime;
        this.channels = channels;
    }

    Optional<String> id(MomentJob moment) {
        var value = runtime.getVariable(moment.job().getExecutionId(), VARIABLE);
        if (value instanceof SpinJsonNode json) {
            var id = json.isObject() && json.hasProp("id") ? json.prop("id") : json;
            return id.isString() ? Optional.of(id.stringValue()) : Optional.empty();
        }
        return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    Optional<String> label(MomentJob moment) {
        return id(moment).map(channels::label);
    }
}
