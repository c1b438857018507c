package id.tayang.metrics;

import id.tayang.sla.BreachNoted;
import id.tayang.sla.CurrentLoad;
import id.tayang.sla.SopLoad;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Open and late steps, and how long after a deadline the ledger knows that it passed. */
@Component
class LedgerMeters {

    private static final SopLoad NOTHING = new SopLoad("", 0, 0, Duration.ZERO);

    private final Set<String> sops = ConcurrentHashMap.newKeySet();
    private final MeterRegistry registry;
    private final Supplier<Map<String, SopLoad>> loads;
    private final DistributionSummary lags;

    LedgerMeters(MeterRegistry registry, CurrentLoad load, SopCatalog catalog) {
        this.registry = registry;
        this.loads = new Recent<>(() -> bySop(load.bySop()));
        Gauge.builder("tayang.keterlambatan.tertunda.detik", this, LedgerMeters::unnoticed)
                .description("Age of the oldest passed deadline that the ledger has not noted, in seconds")
                .register(registry);
        this.lags = DistributionSummary.builder("tayang.keterlambatan.dicatat.detik")
                .description("From a deadline to the note in the ledger that it passed, in seconds")
                .serviceLevelObjectives(1, 2, 5, 15, 60)
                .register(registry);
        catalog.all().stream().map(Sop::id).forEach(this::register);
    }

    /** Only what is committed: a timer whose transaction fails runs again. */
    @TransactionalEventListener
    void noted(BreachNoted breach) {
        lags.record(seconds(breach.lag()));
    }

    private double unnoticed() {
        return loads.get().values().stream()
                .map(SopLoad::unnoticed)
                .mapToDouble(LedgerMeters::seconds)
                .max()
                .orElse(0);
    }

    /** An office may have taken a model away of which cases still run. */
    private Map<String, SopLoad> bySop(List<SopLoad> answer) {
        answer.stream().map(SopLoad::sop).forEach(this::register);
        return answer.stream().collect(Collectors.toMap(SopLoad::sop, Function.identity()));
    }

    private void register(String sop) {
        if (sops.add(sop)) {
            register("tayang.langkah.terbuka", "Open steps", sop, SopLoad::open);
            register("tayang.langkah.terlambat", "Open steps whose deadline has passed", sop, SopLoad::late);
        }
    }

    private void register(String name, String description, String sop, ToDoubleFunction<SopLoad> number) {
        Gauge.builder(name, () -> number.applyAsDouble(loads.get().getOrDefault(sop, NOTHING)))
                .description(description)
                .tag("sop", sop)
                .register(registry);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
