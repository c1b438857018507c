package id.tayang.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** System steps that nobody will try again unless an administrator does. */
@Component
class JobMeters implements MeterBinder {

    private final ManagementService management;

    JobMeters(ManagementService management) {
        this.management = management;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "tayang.pekerjaan.gagal",
                        management,
                        jobs -> jobs.createJobQuery().noRetriesLeft().count())
                .description("Failed jobs without retries left")
                .register(registry);
    }
}
