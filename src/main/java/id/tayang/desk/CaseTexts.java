package id.tayang.desk;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.HtmlText;
import id.tayang.sop.FormField;
import id.tayang.textdiff.TextDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What people wrote in a case, sorted by the forms of its SOP: single answers belong to the step that gave them, groups with
 * a field for sentences ({@code naskah}) are texts with versions. Groups of short fields alone are data of persons and
 * things; they stand in the forms that need them.
 */
record CaseTexts(List<Write> writes, List<FormField> fields) {

    /** Decisions and notes of a task. */
    List<Isian> answers(String tugas) {
        Map<String, Isian> answers = new LinkedHashMap<>();
        for (var write : writes) {
            if (tugas.equals(write.tugas())) {
                fields.stream()
                        .filter(field -> field.kelompok().isEmpty()
                                && field.kunci().equals(write.nama())
                                && (field.writing() || field.jenis().equals("radio")))
                        .map(field -> new Isian(field.label(), field.text(text(write.nilai()))))
                        .forEach(answer -> answers.put(write.nama(), answer));
            }
        }
        return answers.values().stream()
                .filter(answer -> !answer.teks().isBlank())
                .toList();
    }

    /** Texts in the order that they were begun, each with its versions, the oldest first. */
    List<Naskah> texts(Map<String, Author> authors) {
        return writes.stream()
                .map(Write::nama)
                .distinct()
                .map(name -> text(name, authors))
                .filter(text -> !text.versi().isEmpty())
                .toList();
    }

    /** Who wrote in a step. */
    record Author(String oleh, String langkah, int ulangan) {}

    private Naskah text(String group, Map<String, Author> authors) {
        var parts = fields.stream()
                .filter(field -> field.kelompok().equals(group) && field.readable())
                .toList();
        if (parts.stream().noneMatch(FormField::writing)) {
            return new Naskah(group, List.of());
        }
        var versions = new ArrayList<Naskah.Versi>();
        Map<String, String> before = null;
        for (var write : writes) {
            var now = content(write.nilai(), parts);
            if (!write.nama().equals(group) || now.equals(before) || before == null && empty(now)) {
                continue;
            }
            versions.add(version(
                    versions.size() + 1,
                    write,
                    authors.get(Objects.toString(write.tugas(), "")),
                    changes(before, now)));
            before = now;
        }
        return new Naskah(parts.get(0).judulKelompok(), versions);
    }

    private static Naskah.Versi version(int number, Write write, Author author, List<Naskah.Bidang> fields) {
        return author == null
                ? new Naskah.Versi(number, write.pada(), null, null, 0, fields)
                : new Naskah.Versi(number, write.pada(), author.oleh(), author.langkah(), author.ulangan(), fields);
    }

    private static List<Naskah.Bidang> changes(Map<String, String> before, Map<String, String> now) {
        return now.keySet().stream()
                .map(label -> new Naskah.Bidang(
                        label, TextDiff.of(before == null ? now.get(label) : before.get(label), now.get(label))))
                .filter(field -> !field.potongan().isEmpty())
                .toList();
    }

    private static Map<String, String> content(JsonNode value, List<FormField> parts) {
        return parts.stream()
                .collect(Collectors.toMap(
                        FormField::label,
                        field -> field.text(text(value.path(field.kunci()))),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static boolean empty(Map<String, String> content) {
        return content.values().stream().allMatch(String::isBlank);
    }

    /** Of what an editor wrote, the words: a colleague compares sentences, not tags. */
    private static String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? HtmlText.lines(value.asText()) : "";
    }
}
