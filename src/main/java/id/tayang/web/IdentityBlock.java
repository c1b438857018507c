package id.tayang.web;

import id.tayang.sop.IdentityFields;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The identity block of an SOP: its {@code sop.*} properties under the headings of the form for SOPs. */
public final class IdentityBlock {

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

    /** What the form for SOPs calls a field; the field's own name where it knows none. */
    public static String heading(String field) {
        return HEADINGS.getOrDefault(field, field);
    }

    /** In the order of the model; {@code sop.dasarHukum.1} and {@code .2} are two values of one item. */
    public static List<Item> of(Map<String, String> properties) {
        var items = IdentityFields.of(properties);
        items.keySet().removeAll(ELSEWHERE);
        return items.entrySet().stream()
                .map(item -> new Item(heading(item.getKey()), item.getValue()))
                .toList();
    }
}
