package id.tayang.pemeriksaan;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that is found by how it looks.
 *
 * @param plausible whether a match is really meant
 */
record Pola(String butir, String keterangan, boolean petunjuk, Pattern pattern, Predicate<MatchResult> plausible) {

    Stream<Temuan> find(Bagian bagian) {
        return pattern.matcher(bagian.kata())
                .results()
                .filter(plausible)
                .map(match -> new Temuan(butir, match.group().strip(), bagian.letak(), keterangan, petunjuk));
    }
}
