package id.tayang.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The identity block of an SOP: its {@code sop.*} properties under the headings of the form for SOPs. */
public final class IdentityBlock {

    private static final String PREFIX = "sop.";

    /** Shown as the heading of the page. */
    private static final Set<String> ELSEWHERE = Set.of("ringkas");

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("instansi", "Instansi"),
            Map.entry("unit", "Unit kerja"),
            Map.entry("nama", "Nama SOP"),
            Map.entry("nomor", "Nomor SOP"),
            Map.entry("tanggalPembuatan", "Tanggal pembuatan"),
            Map.entry("tanggalRevisi", "Tanggal revisi"),
            Map.entry("tanggalEfektif", "Tanggal efektif"),
            Map.entry("tanggalPengesahan", "Tanggal pengesahan"),
            Map.entry("disahkanOleh", "Disahkan oleh"),
            Map.entry("dasarHukum", "Dasar hukum"),
            Map.entry("keterkaitan", "Keterkaitan"),
            Map.entry("peringatan", "Peringatan"),
            Map.entry("kualifikasi", "Kualifikasi pelaksana"),
            Map.entry("peralatan", "Peralatan dan perlengkapan"),
            Map.entry("pencatatan", "Pencatatan dan pendataan"),
            Map.entry("lampiran", "Lampiran"));

    private IdentityBlock() {}

    /** One item of the block, with no value where the signed document leaves it empty. */
    public record Item(String heading, List<String> values) {}

    /** In the order of the model; {@code sop.dasarHukum.1} and {@code .2} are two values of one item. */
    public static List<Item> of(Map<String, String> properties) {
        Map<String, List<String>> items = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                var key = name.substring(PREFIX.length()).replaceFirst("\\.\\d+$", "");
                var values = items.computeIfAbsent(key, unknown -> new ArrayList<>());
                if (value != null && !value.isBlank()) {
                    values.add(value.strip());
                }
            }
        });
        items.keySet().removeAll(ELSEWHERE);
        return items.entrySet().stream()
                .map(item -> new Item(HEADINGS.getOrDefault(item.getKey(), item.getKey()), item.getValue()))
                .toList();
    }
}
