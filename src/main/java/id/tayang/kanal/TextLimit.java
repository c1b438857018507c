package id.tayang.kanal;

import java.util.function.ToIntFunction;

/**
 * How long a text a channel takes, counted as the network counts.
 *
 * @param most the longest text, in the units of the count
 * @param count of a text
 */
public record TextLimit(int most, ToIntFunction<String> count) {

    public boolean fits(String text) {
        return count.applyAsInt(text) <= most;
    }
}
