package id.tayang.sop;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a step is warned of and who stands above whom: shares that can be, positions of this SOP, no circle. */
class EscalationRules implements SopRules.Rule {

    private static final String PREFIX = "eskalasi.";
    private static final String WARNING = "eskalasi.peringatan";
    private static final String SUPERIOR = "eskalasi.atasan.";

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var properties = SopModel.properties(model.process());
        var groups = model.lanes().stream()
                .map(Pelaksana::group)
                .filter(group -> !SopModel.SYSTEM.equals(group))
                .collect(Collectors.toSet());
        return properties.entrySet().stream()
                .filter(property -> property.getKey().startsWith(PREFIX))
                .map(property -> mistake(property.getKey(), property.getValue().strip(), groups, properties))
                .filter(Objects::nonNull)
                .map(message -> new Finding(source.bpmnPath(), model.process().getId(), "eskalasi", message));
    }

    /** Null where there is none. */
    private static String mistake(String name, String value, Set<String> groups, Map<String, String> properties) {
        if (name.equals(WARNING)) {
            return value.matches("[1-9]\\d?%|tidak")
                    ? null
                    : "%s \"%s\" harus bagian dari Mutu Baku antara 1%% dan 99%%, misalnya 75%%, atau tidak."
                            .formatted(name, value);
        }
        if (!name.startsWith(SUPERIOR)) {
            return "Properti %s tidak dikenal; pakai %s atau %s<pelaksana>.".formatted(name, WARNING, SUPERIOR);
        }
        var pelaksana = name.substring(SUPERIOR.length());
        if (!groups.contains(pelaksana)) {
            return "%s: tidak ada lajur pelaksana %s.".formatted(name, pelaksana);
        }
        if (!groups.contains(value)) {
            return "%s: atasan \"%s\" bukan kelompok lajur di model ini; pilih salah satu dari: %s."
                    .formatted(name, value, groups.stream().sorted().collect(Collectors.joining(", ")));
        }
        return isOwnSuperior(pelaksana, properties)
                ? "%s: %s menjadi atasan dirinya sendiri melalui urutan atasan; putuskan lingkarannya."
                        .formatted(name, pelaksana)
                : null;
    }

    private static boolean isOwnSuperior(String pelaksana, Map<String, String> properties) {
        var seen = new HashSet<String>();
        var above = properties.get(SUPERIOR + pelaksana);
        while (above != null && seen.add(above.strip())) {
            above = properties.get(SUPERIOR + above.strip());
        }
        return seen.contains(pelaksana);
    }
}
