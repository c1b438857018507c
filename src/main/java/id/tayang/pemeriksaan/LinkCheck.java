package id.tayang.pemeriksaan;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Which links answer, remembered for ten minutes. A few are asked at once, for all officials together. */
@Component
class LinkCheck {

    static final int MOST = 20;

    private static final int AT_ONCE = 4;
    private static final int WAITING = 200;
    private static final int REMEMBERED = 2_000;
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private record Kept(LinkAnswer answer, Instant at) {}

    private final LinkProbe probe;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final ExecutorService workers;

    @Autowired
    LinkCheck(Clock clock) {
        this(new LinkProbe(PublicAddress::test), clock);
    }

    LinkCheck(LinkProbe probe, Clock clock) {
        this.probe = probe;
        this.clock = clock;
        var pool = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(WAITING),
                work -> {
                    var thread = new Thread(work, "periksa-tautan");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        pool.allowCoreThreadTimeOut(true);
        workers = pool;
    }

    @PreDestroy
    void close() throws IOException {
        workers.shutdownNow();
        probe.close();
    }

    /** What is known of each of these links, in their order, within a few seconds. */
    Map<String, LinkAnswer> of(List<String> links) {
        var questions = links.stream()
                .<Callable<LinkAnswer>>map(link -> () -> answer(link))
                .toList();
        var found = new LinkedHashMap<String, LinkAnswer>();
        try {
            var answers = workers.invokeAll(questions, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            for (int i = 0; i < links.size(); i++) {
                try {
                    found.put(links.get(i), answers.get(i).get());
                } catch (CancellationException late) {
                    found.put(links.get(i), LinkAnswer.unsure("Belum sempat diperiksa. Buka sendiri."));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private LinkAnswer answer(String link) {
        var now = clock.instant();
        var there = kept.get(link);
        if (there != null && now.isBefore(there.at().plus(FRESH))) {
            return there.answer();
        }
        var answer = probe.ask(link);
        if (kept.size() >= REMEMBERED) {
            kept.values().removeIf(old -> !now.isBefore(old.at().plus(FRESH)));
        }
        if (kept.size() < REMEMBERED) {
            kept.put(link, new Kept(answer, now));
        }
        return answer;
    }
}
