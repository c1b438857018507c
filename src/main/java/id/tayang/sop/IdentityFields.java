package id.tayang.sop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The identity block of an SOP: its {@code sop.*} properties; {@code sop.dasarHukum.1} and {@code .2} are two values of one field. */
public final class IdentityFields {

    private static final String PREFIX = "sop.";

    private IdentityFields() {}

    /**
     * @param properties of a process, as {@link Sop#identity()} has them
     * @return values by field ("dasarHukum") in the order of the model; none where the signed document leaves it empty
     */
    public static Map<String, List<String>> of(Map<String, String> properties) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                var field = name.substring(PREFIX.length()).replaceFirst("\\.\\d+$", "");
                var values = fields.computeIfAbsent(field, unknown -> new ArrayList<>());
                if (value != null && !value.isBlank()) {
                    values.add(value.strip());
                }
            }
        });
        return fields;
    }
}
