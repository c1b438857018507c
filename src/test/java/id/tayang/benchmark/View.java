package id.tayang.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A view of Mutu Baku, and the same question asked to the history tables of the engine. */
record View(String name, Runnable ours, Runnable history) {

    private static final int WARM_UP = 10;
    private static final int FEWEST_ROUNDS = 15;
    private static final long LONGEST = Duration.ofSeconds(30).toNanos();

    /** Milliseconds. */
    record Times(double p50, double p95) {}

    record Measured(Times ours, Times history) {}

    /**
     * Not in turns: what the one pushes out of the processor's caches would slow the other down.
     *
     * @param rounds fewer where a question takes long
     */
    Measured measure(int rounds) {
        return new Measured(times(ours, rounds), times(history, rounds));
    }

    private static Times times(Runnable question, int rounds) {
        var times = new ArrayList<Double>();
        var start = System.nanoTime();
        for (var i = 0; i < WARM_UP; i++) {
            question.run();
        }
        while (times.size() < rounds && (times.size() < FEWEST_ROUNDS || System.nanoTime() - start < LONGEST)) {
            times.add(time(question));
        }
        return times(times);
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
