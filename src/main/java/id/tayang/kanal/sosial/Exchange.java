package id.tayang.kanal.sosial;

import id.tayang.kanal.Halt;
import id.tayang.kanal.Outcome;
import id.tayang.kanal.Outcome.Throttled;
import id.tayang.kanal.Outcome.Unknown;
import id.tayang.kanal.Wire;
import id.tayang.kanal.Wire.Reply;
import id.tayang.kanal.Wire.Reply.Answered;
import java.time.Duration;

/** Talks with one network and tells calls that may be repeated from those that may not. */
final class Exchange {

    /** Says what an answer other than 2xx means: {@link Unknown} when the network itself does not know. */
    interface Refusals {
        Outcome of(Answered answer);
    }

    private final Wire wire;
    private final String label;
    private final Refusals refusals;

    Exchange(Wire wire, String label, Refusals refusals) {
        this.wire = wire;
        this.label = label;
        this.refusals = refusals;
    }

    Reply call(Wire.Request request) {
        return wire.call(request);
    }

    /** For what citizens do not see, or what may be done twice: without an answer it is asked again later. */
    Answered harmless(Wire.Request request) throws Halt {
        try {
            return decisive(request);
        } catch (Halt halt) {
            throw halt.outcome() instanceof Unknown unknown
                    ? new Halt(new Throttled(Duration.ZERO, unknown.reason()))
                    : halt;
        }
    }

    /** For what makes a post appear: without an answer nobody knows. */
    Answered decisive(Wire.Request request) throws Halt {
        var reply = wire.call(request);
        if (reply instanceof Answered answered) {
            if (answered.ok()) {
                return answered;
            }
            throw new Halt(refusals.of(answered));
        }
        if (reply instanceof Reply.Unreachable) {
            throw new Halt(new Throttled(
                    Duration.ZERO, "%s sedang tidak dapat dihubungi. Dicoba lagi nanti.".formatted(label)));
        }
        throw new Halt(new Unknown("%s tidak memberi jawaban.".formatted(label)));
    }
}
