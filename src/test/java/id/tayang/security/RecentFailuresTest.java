package id.tayang.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentFailuresTest {

    private final AtomicLong now = new AtomicLong();
    private final RecentFailures failures = new RecentFailures(3, Duration.ofMinutes(1), now::get);

    @Test
    void theFourthIsTooManyForThisAddressOnly() {
        IntStream.range(0, 3).forEach(i -> failures.add("10.0.0.1"));

        assertThat(failures.tooMany("10.0.0.1")).isTrue();
        assertThat(failures.tooMany("10.0.0.2")).isFalse();
    }

    @Test
    void theTimeSlides() {
        failures.add("a");
        now.addAndGet(Duration.ofSeconds(30).toNanos());
        failures.add("a");
        failures.add("a");
        assertThat(failures.tooMany("a")).isTrue();

        now.addAndGet(Duration.ofSeconds(30).toNanos());

        assertThat(failures.tooMany("a")).isFalse();
    }
}
