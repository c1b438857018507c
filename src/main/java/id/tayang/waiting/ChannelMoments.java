package id.tayang.waiting;

import id.tayang.engine.Unguarded;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Until when a case waits with each of its channels, as officials may have changed it. */
@Component
public class ChannelMoments {

    private final MomentJobs jobs;
    private final WaitingChannel channel;
    private final Unguarded unguarded;

    ChannelMoments(MomentJobs jobs, WaitingChannel channel, Unguarded unguarded) {
        this.jobs = jobs;
        this.channel = channel;
        this.unguarded = unguarded;
    }

    /**
     * By id of the channel; only channels that the case waits with. Asks no authorization.
     *
     * @param kasus id of a process instance, which may have ended
     */
    public Map<String, Instant> of(String kasus) {
        return unguarded.call(() -> {
            var moments = new HashMap<String, Instant>();
            jobs.of(kasus).forEach(moment -> channel.id(moment).ifPresent(id -> moments.put(id, moment.due())));
            return moments;
        });
    }
}
