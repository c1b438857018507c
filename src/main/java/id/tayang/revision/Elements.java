package id.tayang.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the elements of two models, for the drawings and for what no row says. */
record Elements(ModelElements before, ModelElements after) {

    private static final String NUMBER = ModelElement.PROPERTY + "sop.no";

    /** @param moved tasks of the rows that only stand elsewhere */
    List<ElementChange> changes(Set<String> moved) {
        var changes = new ArrayList<ElementChange>();
        after.byId().forEach((id, element) -> {
            var old = before.byId().get(id);
            if (old == null) {
                changes.add(change(ChangeKind.TAMBAH, element, after, List.of()));
            } else {
                both(old, element, moved.contains(id)).ifPresent(changes::add);
            }
        });
        before.byId().forEach((id, element) -> {
            if (!after.byId().containsKey(id)) {
                changes.add(change(ChangeKind.HAPUS, element, before, List.of()));
            }
        });
        return List.copyOf(changes);
    }

    private Optional<ElementChange> both(ModelElement old, ModelElement now, boolean moved) {
        var oldFacts = comparable(old);
        var newFacts = comparable(now);
        if (!oldFacts.equals(newFacts)) {
            return Optional.of(change(ChangeKind.UBAH, now, after, settings(now.type(), oldFacts, newFacts)));
        }
        return moved ? Optional.of(change(ChangeKind.PINDAH, now, after, List.of())) : Optional.empty();
    }

    /** With its type: an element may become one of another kind. The number of a row alone changes nothing in it. */
    private static Map<String, String> comparable(ModelElement element) {
        var facts = new LinkedHashMap<>(element.facts());
        facts.remove(NUMBER);
        facts.put("Jenis", element.type());
        return facts;
    }

    private static List<TextChange> settings(String type, Map<String, String> before, Map<String, String> after) {
        return TextChange.between(settings(type, before), settings(type, after));
    }

    private static Map<String, String> settings(String type, Map<String, String> facts) {
        var settings = new LinkedHashMap<String, String>();
        facts.forEach((name, text) -> {
            if (!shownElsewhere(type, name)) {
                settings.put(ElementWords.fact(name), text);
            }
        });
        return settings;
    }

    private static boolean shownElsewhere(String type, String fact) {
        var property = fact.startsWith(ModelElement.PROPERTY) ? fact.substring(ModelElement.PROPERTY.length()) : "";
        return switch (type) {
            case "userTask" -> Set.of("name", "formRef", ModelElement.LANE).contains(fact) || RowTexts.shows(property);
            case "process" -> property.startsWith("sop.") && !property.equals("sop.ringkas");
            default -> false;
        };
    }

    private static ElementChange change(
            ChangeKind kind, ModelElement element, ModelElements model, List<TextChange> settings) {
        return new ElementChange(kind, element.id(), element.type(), ElementWords.of(element, model), settings);
    }
}
