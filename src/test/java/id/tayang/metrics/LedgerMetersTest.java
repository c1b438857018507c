package id.tayang.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import id.tayang.sla.BreachNoted;
import id.tayang.sla.SopLoad;
import id.tayang.sop.SopCatalog;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerMetersTest {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private int questions;

    @Test
    void oneQuestionAnswersAllMetersOfAScrape() {
        meters(new SopLoad("rilis", 5, 3, Duration.ofMillis(7500)), new SopLoad("lain", 1, 0, Duration.ZERO));

        registry.scrape();
        assertThat(registry.scrape())
                .contains(
                        "tayang_langkah_terbuka{sop=\"rilis\"} 5.0",
                        "tayang_langkah_terbuka{sop=\"lain\"} 1.0",
                        "tayang_langkah_terlambat{sop=\"rilis\"} 3.0",
                        "tayang_langkah_terlambat{sop=\"lain\"} 0.0",
                        "tayang_keterlambatan_tertunda_detik 7.5");
        assertThat(questions).isEqualTo(1);
    }

    @Test
    void nothingOpenIsNothingBehind() {
        meters();

        assertThat(registry.scrape()).contains("tayang_keterlambatan_tertunda_detik 0.0");
    }

    @Test
    void everyNotedBreachCounts() {
        var deadline = Instant.parse("2026-11-19T18:00:00Z");
        var meters = meters();

        meters.noted(new BreachNoted(deadline, deadline.plusMillis(700)));
        meters.noted(new BreachNoted(deadline, deadline.plusMillis(3300)));

        assertThat(registry.scrape())
                .contains(
                        "tayang_keterlambatan_dicatat_detik_count 2",
                        "tayang_keterlambatan_dicatat_detik_sum 4.0",
                        "tayang_keterlambatan_dicatat_detik_bucket{le=\"2.0\"} 1",
                        "tayang_keterlambatan_dicatat_detik_max 3.3");
    }

    private LedgerMeters meters(SopLoad... loads) {
        return new LedgerMeters(
                registry,
                () -> {
                    questions++;
                    return List.of(loads);
                },
                mock(SopCatalog.class));
    }
}
