package id.tayang.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A view of Mutu Baku, and the same question asked to the history tables of the engine. */
record View(String name, Runnable ours, Runnable history) {

    private static final int WARM_UP = 6;
    private static final int FEWEST_ROUNDS = 15;
    private static final long LONGEST = Duration.ofSeconds(40).toNanos();

    /** Milliseconds. */
    record Times(double p50, double p95) {}

    record Measured(Times ours, Times history) {}

    /**
     * One after the other, so that the noise of the machine falls on both.
     *
     * @param rounds fewer where a question takes long
     */
    Measured measure(int rounds) {
        var ourTimes = new ArrayList<Double>();
        var historyTimes = new ArrayList<Double>();
        var start = System.nanoTime();
        for (var i = 0;
                i < WARM_UP + rounds && (i < WARM_UP + FEWEST_ROUNDS || System.nanoTime() - start < LONGEST);
                i++) {
            var our = time(ours);
            var other = time(history);
            if (i >= WARM_UP) {
                ourTimes.add(our);
                historyTimes.add(other);
            }
        }
        return new Measured(times(ourTimes), times(historyTimes));
    }

    private static double time(Runnable question) {
        var start = System.nanoTime();
        question.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Times times(List<Double> times) {
        Collections.sort(times);
        return new Times(times.get(times.size() / 2), times.get(times.size() * 95 / 100));
    }
}
