package id.tayang.security;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts the failures of each address within a sliding time. Forgets addresses that have none, so that it stays small. */
class RecentFailures {

    private static final int SWEEP_AT = 10_000;

    private final int allowed;
    private final long window;
    private final LongSupplier nanoTime;
    private final Map<String, Deque<Long>> failures = new HashMap<>();

    RecentFailures(int allowed, Duration window, LongSupplier nanoTime) {
        this.allowed = allowed;
        this.window = window.toNanos();
        this.nanoTime = nanoTime;
    }

    synchronized boolean tooMany(String address) {
        return current(failures.getOrDefault(address, new ArrayDeque<>())) >= allowed;
    }

    synchronized void add(String address) {
        if (failures.size() >= SWEEP_AT) {
            failures.values().removeIf(times -> current(times) == 0);
        }
        failures.computeIfAbsent(address, unknown -> new ArrayDeque<>()).add(nanoTime.getAsLong());
    }

    private int current(Deque<Long> times) {
        while (!times.isEmpty() && nanoTime.getAsLong() - times.peek() >= window) {
            times.remove();
        }
        return times.size();
    }
}
