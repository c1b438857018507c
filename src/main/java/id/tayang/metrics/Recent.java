package id.tayang.metrics;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** An answer for all meters of one scrape: the question is asked again only when the answer has aged. */
class Recent<T> implements Supplier<T> {

    /** Longer than a scrape takes, shorter than the pause between two. */
    private static final long KEEPS = Duration.ofSeconds(3).toNanos();

    private final Supplier<T> question;
    private final LongSupplier nanoTime;
    private T answer;
    private long askedAt;

    Recent(Supplier<T> question) {
        this(question, System::nanoTime);
    }

    Recent(Supplier<T> question, LongSupplier nanoTime) {
        this.question = question;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized T get() {
        if (answer == null || nanoTime.getAsLong() - askedAt >= KEEPS) {
            answer = question.get();
            askedAt = nanoTime.getAsLong();
        }
        return answer;
    }
}
