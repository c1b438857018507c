package id.tayang.support;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the ledger by hand, for tests of whatever reads it. Columns that a test does not name have a plain value. */
public final class LedgerRows {

    private static final Instant BEGINNING = Instant.parse("2026-11-16T01:00:00Z");

    private final JdbcClient jdbc;

    public LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step that runs, without a standard; a row of the same id gives way. */
    public void step(String id, String kasus, Map<String, ?> values) {
        var row = new HashMap<String, Object>(Map.of(
                "id", id,
                "kasus", kasus,
                "sop", "uji",
                "definisi", "uji:1:1",
                "versi", 1,
                "no_langkah", "1",
                "aktivitas", "Activity_A",
                "nama", "Langkah A",
                "pelaksana", "unit",
                "unit", "unit"));
        row.putAll(Map.of(
                "luar",
                false,
                "ulangan",
                1,
                "dibuat",
                BEGINNING,
                "putusan",
                "berjalan",
                "eskalasi_tahap",
                0,
                "perlu_rekap",
                false));
        row.putAll(values);
        jdbc.sql("delete from langkah_sla where id = :id").param("id", id).update();
        insert("langkah_sla", row);
    }

    /** A case that runs; a row of the same id gives way. */
    public void kasus(String id, Map<String, ?> values) {
        var row = new HashMap<String, Object>(Map.of(
                "kasus",
                id,
                "sop",
                "uji",
                "definisi",
                "uji:1:1",
                "versi",
                1,
                "dimulai",
                BEGINNING,
                "putusan",
                "berjalan"));
        row.putAll(values);
        jdbc.sql("delete from kasus_sla where kasus = :id").param("id", id).update();
        insert("kasus_sla", row);
    }

    /** A day of a step in the aggregate. */
    public void day(String day, String sop, String activity, String unit, Map<String, ?> values) {
        var row = new HashMap<String, Object>(Map.of(
                "hari",
                java.time.LocalDate.parse(day),
                "sop",
                sop,
                "aktivitas",
                activity,
                "unit",
                unit,
                "no_langkah",
                "1",
                "nama",
                "Langkah",
                "pelaksana",
                "unit"));
        for (var count : new String[] {
            "tepat_waktu",
            "diperpanjang",
            "terlambat",
            "batal",
            "tanpa_standar",
            "tunggu_menit",
            "kerja_menit",
            "terlama_menit"
        }) {
            row.put(count, 0);
        }
        row.putAll(values);
        insert("rekap_sla", row);
    }

    /** Any row; instants are stored in UTC. */
    public void insert(String table, Map<String, ?> values) {
        var columns = values.keySet().stream().sorted().toList();
        var insert = jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")");
        for (var column : columns) {
            var value = values.get(column);
            insert = insert.param(column, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
        insert.update();
    }

    /** Takes away everything of a case. */
    public void remove(String kasus) {
        for (var table : new String[] {"langkah_sla", "kasus_sla", "jeda_sla", "tindakan_sla"}) {
            jdbc.sql("delete from " + table + " where kasus = :kasus")
                    .param("kasus", kasus)
                    .update();
        }
    }
}
