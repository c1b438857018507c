package id.tayang.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long each view of Mutu Baku takes with few and with many ended steps, beside the same question asked to the history
 * tables of the engine. A benchmark, not a test: {@code mvn -q test-compile exec:java
 * -Dexec.mainClass=id.tayang.benchmark.ViewLatency -Dexec.classpathScope=test -Dexec.args="10000 1000000 20000"}.
 */
final class ViewLatency {

    private static final int ROUNDS = 100;

    private ViewLatency() {}

    /** @param args ended steps of the small fill, of the large one, and open steps */
    public static void main(String[] args) throws InterruptedException {
        var small = number(args, 0, 10_000);
        var large = number(args, 1, 1_000_000);
        var open = number(args, 2, 20_000);
        // The daily aggregate is made by the application itself, in its own rounds.
        var office = Office.open("camunda.bpm.job-execution.enabled=false", "tayang.rekap.jeda=PT1S");
        var jdbc = office.getBean(JdbcClient.class);
        var fill = new HistoryFill(jdbc);
        var views = new LedgerViews(office);
        var before = new LinkedHashMap<String, View.Measured>();
        for (var ended : new int[] {small, large}) {
            var start = System.nanoTime();
            fill.fill(ended, open);
            var filled = System.nanoTime();
            awaitRecap(jdbc);
            System.out.printf(
                    "%n%,d ended and %,d open steps: filled in %d s, counted into %,d rows of the daily aggregate in %d s%n",
                    ended,
                    open,
                    (filled - start) / 1_000_000_000,
                    jdbc.sql("select count(*) from rekap_sla").query(Long.class).single(),
                    (System.nanoTime() - filled) / 1_000_000_000);
            fill.tidy();
            measure(views, before);
        }
        office.close();
        System.exit(0);
    }

    private static void measure(LedgerViews views, Map<String, View.Measured> before) {
        System.out.printf(
                "%-32s %9s %9s | %9s %9s | %10s %8s%n", "ms", "p50", "p95", "ACT_HI p50", "p95", "of ACT_HI", "growth");
        for (var view : views.all()) {
            var measured = view.measure(ROUNDS);
            var smaller = before.put(view.name(), measured);
            System.out.printf(
                    "%-32s %9.2f %9.2f | %9.2f %9.2f | %10s %8s%n",
                    view.name(),
                    measured.ours().p50(),
                    measured.ours().p95(),
                    measured.history().p50(),
                    measured.history().p95(),
                    "1/%.1f"
                            .formatted(
                                    measured.history().p50() / measured.ours().p50()),
                    smaller == null
                            ? ""
                            : "%.2f"
                                    .formatted(measured.ours().p50()
                                            / smaller.ours().p50()));
        }
    }

    private static void awaitRecap(JdbcClient jdbc) throws InterruptedException {
        while (jdbc.sql("select count(*) from (select 1 from langkah_sla where perlu_rekap limit 1) sisa")
                        .query(Long.class)
                        .single()
                > 0) {
            Thread.sleep(500);
        }
    }

    private static int number(String[] args, int index, int unlessGiven) {
        return args.length > index ? Integer.parseInt(args[index]) : unlessGiven;
    }
}
