package id.tayang.identity;

import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everybody who acts in an SOP, by group: its lanes, the parts of a lane that tasks are given to, and who may start it. */
public final class Performers {

    private Performers() {}

    /** In the order of the SOPs and their columns. A lane whose tasks all go to parts of it is replaced by those parts. */
    public static List<Pelaksana> of(List<Sop> sops) {
        Map<String, Pelaksana> byGroup = new LinkedHashMap<>();
        sops.stream().flatMap(Performers::of).forEach(performer -> byGroup.putIfAbsent(performer.group(), performer));
        return List.copyOf(byGroup.values());
    }

    static Stream<Pelaksana> of(Sop sop) {
        var performers = Stream.concat(sop.pelaksana().stream(), sop.candidateGroups().stream())
                .filter(performer -> !hasParts(sop, performer.group()));
        var starters = sop.starters().stream().map(group -> new Pelaksana(group, group));
        return Stream.concat(performers, starters);
    }

    private static boolean hasParts(Sop sop, String group) {
        return sop.candidateGroups().stream()
                .anyMatch(candidate -> candidate.group().startsWith(group + "."));
    }
}
