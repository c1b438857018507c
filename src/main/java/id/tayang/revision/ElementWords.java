package id.tayang.revision;

import java.util.Map;

/** What elements of a model and what they say are called on a screen. */
final class ElementWords {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("process", "SOP"),
            Map.entry("participant", "Judul diagram"),
            Map.entry("lane", "Pelaksana"),
            Map.entry("userTask", "Langkah"),
            Map.entry("serviceTask", "Pekerjaan sistem"),
            Map.entry("businessRuleTask", "Pekerjaan sistem"),
            Map.entry("sendTask", "Pekerjaan sistem"),
            Map.entry("receiveTask", "Penantian"),
            Map.entry("intermediateCatchEvent", "Penantian"),
            Map.entry("exclusiveGateway", "Keputusan"),
            Map.entry("inclusiveGateway", "Keputusan"),
            Map.entry("parallelGateway", "Gerbang sejajar"),
            Map.entry("eventBasedGateway", "Gerbang penantian"),
            Map.entry("boundaryEvent", "Tenggat atau kejadian pada langkah"),
            Map.entry("startEvent", "Awal"),
            Map.entry("endEvent", "Akhir"),
            Map.entry("subProcess", "Bagian proses"),
            Map.entry("sequenceFlow", "Panah"),
            Map.entry("textAnnotation", "Catatan"),
            Map.entry("association", "Garis catatan"),
            Map.entry("message", "Pesan"));

    private static final Map<String, String> FACTS = Map.of(
            "name",
            "Nama",
            "versionTag",
            "Tanda revisi",
            "sourceRef",
            "Dari",
            "targetRef",
            "Ke",
            "attachedToRef",
            "Pada",
            "conditionExpression",
            "Syarat",
            "formRef",
            "Formulir",
            "candidateGroups",
            "Kelompok pelaksana",
            "timerEventDefinition timeDuration",
            "Waktu",
            ModelElement.LANE,
            "Pelaksana");

    private ElementWords() {}

    static String of(ModelElement element, ModelElements model) {
        var type = TYPES.getOrDefault(element.type(), element.type());
        if (element.type().equals("sequenceFlow")) {
            var label = element.name().isEmpty() ? "" : " “" + element.name() + "”";
            return type + label + " dari “" + name(element.fact("sourceRef"), model) + "” ke “"
                    + name(element.fact("targetRef"), model) + "”";
        }
        if (element.type().equals("boundaryEvent")) {
            return "%s “%s”: %s".formatted(type, name(element.fact("attachedToRef"), model), label(element));
        }
        return type + ": " + label(element);
    }

    /** The name of a fact; technical ones as the model has them. */
    static String fact(String fact) {
        return fact.startsWith(ModelElement.PROPERTY)
                ? fact.substring(ModelElement.PROPERTY.length())
                : FACTS.getOrDefault(fact, fact);
    }

    private static String name(String id, ModelElements model) {
        var element = model.byId().get(id);
        return element == null ? id : label(element);
    }

    private static String label(ModelElement element) {
        return element.name().isEmpty() ? element.id() : element.name();
    }
}
