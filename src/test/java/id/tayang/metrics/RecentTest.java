package id.tayang.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void asksAgainOnlyWhenTheAnswerHasAged() {
        var asked = new AtomicInteger();
        var now = new AtomicLong(-5);
        var recent = new Recent<>(asked::incrementAndGet, now::get);

        assertThat(recent.get()).isEqualTo(1);
        now.addAndGet(Duration.ofMillis(2999).toNanos());
        assertThat(recent.get()).isEqualTo(1);
        now.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(recent.get()).isEqualTo(2);
    }
}
