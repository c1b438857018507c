package id.tayang.mutubaku;

import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the ids in the ledger are called in the deployed SOPs. An id that no model knows any more is shown as it is.
 */
final class SopNames {

    private final Map<String, Sop> sops = new HashMap<>();

    private SopNames(List<Sop> all) {
        all.forEach(sop -> sops.put(sop.id(), sop));
    }

    static SopNames of(List<Sop> sops) {
        return new SopNames(sops);
    }

    /** As deployed at this moment. */
    static SopNames in(SopCatalog catalog) {
        return new SopNames(catalog.all());
    }

    String sop(String id) {
        return sops.containsKey(id) ? sops.get(id).name() : id;
    }

    /** Heading of a lane. */
    String pelaksana(String sop, String group) {
        return name(sop, group, one -> one.pelaksana().stream());
    }

    /** Name of a group that tasks are given to: a lane's, or a part of it. */
    String unit(String sop, String group) {
        return name(sop, group, one -> Stream.concat(one.candidateGroups().stream(), one.pelaksana().stream()));
    }

    private String name(String sop, String group, Function<Sop, Stream<Pelaksana>> groups) {
        return Stream.ofNullable(sops.get(sop))
                .flatMap(groups)
                .filter(one -> one.group().equals(group))
                .map(Pelaksana::name)
                .findFirst()
                .orElse(group);
    }
}
