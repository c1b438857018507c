package id.tayang.kanal.sosial;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A post of a Telegram channel as it is remembered: {@code teks:12}, {@code foto:12}, {@code foto:12,13} for an album. A
 * caption and a text are changed by different calls.
 *
 * @param ids of its messages, the first has the words
 */
record TelegramMessage(boolean photo, List<Long> ids) {

    static TelegramMessage of(String remoteId) {
        var parts = remoteId.split(":");
        return new TelegramMessage(
                parts[0].equals("foto"),
                Stream.of(parts[1].split(",")).map(Long::valueOf).toList());
    }

    long first() {
        return ids.get(0);
    }

    @Override
    public String toString() {
        return (photo ? "foto:" : "teks:") + ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
