package id.tayang.sopdocument;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Files that were printed lately. Everybody may ask for them, and printing takes a processor for a moment: one at a time. */
@Component
class Printed {

    private static final int KEPT = 40;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private record File(byte[] content, Instant printed) {}

    private final Clock clock;
    private final Map<String, File> files = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, File> eldest) {
            return size() > KEPT;
        }
    };

    Printed(Clock clock) {
        this.clock = clock;
    }

    synchronized byte[] once(String name, Supplier<byte[]> print) {
        var now = clock.instant();
        var file = files.get(name);
        if (file == null || file.printed().plus(FRESH).isBefore(now)) {
            file = new File(print.get(), now);
            files.put(name, file);
        }
        return file.content();
    }
}
