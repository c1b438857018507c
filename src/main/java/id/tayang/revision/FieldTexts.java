package id.tayang.revision;

import id.tayang.sop.FormField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the forms of a version ask, each field in one line. */
final class FieldTexts {

    private FieldTexts() {}

    static Map<String, String> of(List<FormField> fields) {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach(field -> texts.put(
                (field.kelompok().isEmpty() ? "" : field.kelompok() + ".") + field.kunci(),
                field.label()
                        + " ("
                        + field.jenis()
                        + ")"
                        + (field.pilihan().isEmpty()
                                ? ""
                                : ": " + String.join(", ", field.pilihan().values()))));
        return texts;
    }
}
