package id.tayang.benchmark;

import id.tayang.support.ProcessorTime;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long after its deadline an idle application knows of a breach, and what it costs to look: with our settings of the job
 * executor and with the stock ones. A benchmark, not a test: {@code mvn -q test-compile exec:java
 * -Dexec.mainClass=id.tayang.benchmark.BreachLag -Dexec.classpathScope=test -Dexec.args="100 12"}.
 */
final class BreachLag {

    private static final String MODEL = "ukur-tenggat";
    private static final Duration SETTLE = Duration.ofSeconds(30);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** The pauses let the job executor fall back to its longest wait between two timers. */
    private enum Settings {
        OURS(Duration.ofMillis(3200)),
        STOCK(
                Duration.ofSeconds(55),
                "camunda.bpm.job-execution.wait-time-in-millis=5000",
                "camunda.bpm.job-execution.max-wait=60000");

        private final Duration pause;
        private final List<String> settings;

        Settings(Duration pause, String... settings) {
            this.pause = pause;
            this.settings = List.of(settings);
        }
    }

    /** Office hours around the clock, so that it runs at any time. */
    private static final List<String> ALWAYS_OPEN = List.of(
            "tayang.kalender.tetap-bekerja=libur,cuti-bersama",
            "tayang.kalender.pola[0].nama=Selalu",
            "tayang.kalender.pola[0].jam.senin-kamis=00:00-23:59",
            "tayang.kalender.pola[0].jam.jumat=00:00-23:59",
            "tayang.kalender.pola[0].jam.sabtu-minggu=00:00-23:59");

    private final Random random = new Random(1);
    private final ConfigurableApplicationContext office;
    private final JdbcClient jdbc;

    private BreachLag(ConfigurableApplicationContext office) {
        this.office = office;
        this.jdbc = office.getBean(JdbcClient.class);
    }

    /** @param args timers with our settings, and with the stock ones */
    public static void main(String[] args) throws InterruptedException {
        System.out.printf(
                "%-6s %7s %9s %9s %9s %9s %22s%n",
                "", "timers", "p50 s", "p90 s", "p99 s", "max s", "at rest, % of a core");
        for (var settings : Settings.values()) {
            var timers = args.length > settings.ordinal()
                    ? Integer.parseInt(args[settings.ordinal()])
                    : settings == Settings.OURS ? 100 : 12;
            try (var office = Office.open(Stream.concat(ALWAYS_OPEN.stream(), settings.settings.stream())
                    .toArray(String[]::new))) {
                new BreachLag(office).measure(settings, timers);
            }
        }
        System.exit(0);
    }

    private void measure(Settings settings, int timers) throws InterruptedException {
        deploy();
        Thread.sleep(SETTLE.toMillis());
        var rest = rest();
        for (var i = 0; i < timers; i++) {
            office.getBean(RuntimeService.class).startProcessInstanceByKey(MODEL);
            Thread.sleep((long) (settings.pause.toMillis() * (0.75 + random.nextDouble() / 2)));
        }
        var lags = lags(timers);
        System.out.printf(
                "%-6s %7d %9.2f %9.2f %9.2f %9.2f %22.2f%n",
                settings.name().toLowerCase(),
                lags.size(),
                part(lags, 50),
                part(lags, 90),
                part(lags, 99),
                part(lags, 100),
                rest);
    }

    private void deploy() {
        var model = Bpmn.createExecutableProcess(MODEL)
                .name("Ukur tenggat")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("Activity_Menunggu")
                .name("Menunggu")
                .boundaryEvent()
                .cancelActivity(false)
                .timerWithDuration("PT20S")
                .endEvent()
                .moveToActivity("Activity_Menunggu")
                .endEvent()
                .done();
        office.getBean(RepositoryService.class)
                .createDeployment()
                .addModelInstance(MODEL + ".bpmn", model)
                .deploy();
    }

    private double rest() throws InterruptedException {
        var processor = ProcessorTime.of(Office.database(office));
        var before = processor.spent();
        var start = System.nanoTime();
        Thread.sleep(REST.toMillis());
        return 100.0 * processor.spent().minus(before).toNanos() / (System.nanoTime() - start);
    }

    /** In seconds, the shortest first; what is not noted in a few minutes is left out, and the count tells. */
    private List<Double> lags(int timers) throws InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (noted() < timers && System.nanoTime() < end) {
            Thread.sleep(500);
        }
        return jdbc.sql("select extract(epoch from lewat_dicatat - tenggat) from langkah_sla "
                        + "where lewat_dicatat is not null order by 1")
                .query(Double.class)
                .list();
    }

    private long noted() {
        return jdbc.sql("select count(lewat_dicatat) from langkah_sla")
                .query(Long.class)
                .single();
    }

    private static double part(List<Double> sorted, int percent) {
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
