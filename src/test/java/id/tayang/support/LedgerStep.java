package id.tayang.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row of the ledger, filled by hand for tests of what reads it. Unless said otherwise it is open, with a standard of an hour. */
public final class LedgerStep {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private LedgerStep(String sop, String activity) {
        with("id", UUID.randomUUID().toString());
        with("kasus", UUID.randomUUID().toString());
        with("sop", sop).with("definisi", sop + ":1").with("versi", 1);
        with("no_langkah", "1").with("aktivitas", activity).with("nama", activity);
        with("pelaksana", "tim-website").with("unit", "tim-website").with("luar", false);
        with("ulangan", 1).with("standar", "PT1H").with("standar_teks", "1 jam").with("standar_menit", 60);
        with("dibuat", Instant.parse("2026-01-05T01:00:00Z"));
        with("putusan", "berjalan").with("eskalasi_tahap", 0).with("perlu_rekap", false);
    }

    public static LedgerStep of(String sop, String activity) {
        return new LedgerStep(sop, activity);
    }

    /** Any column. */
    public LedgerStep with(String column, Object value) {
        values.put(column, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        return this;
    }

    public LedgerStep due(Instant deadline) {
        return with("tenggat_awal", deadline).with("tenggat", deadline);
    }

    /** Not counted in the daily aggregate yet. */
    public LedgerStep ended(LocalDate day, String putusan, long waiting, long working) {
        with("selesai", day.atTime(9, 0).toInstant(ZoneOffset.UTC))
                .with("hari", day)
                .with("putusan", putusan);
        return with("tunggu_menit", waiting).with("kerja_menit", working).with("perlu_rekap", true);
    }

    public LedgerStep of(String unit) {
        return with("unit", unit);
    }

    /** @return id of the task */
    public String put(JdbcClient jdbc) {
        var names = String.join(", ", values.keySet());
        jdbc.sql("insert into langkah_sla (" + names + ") values (:" + names.replace(", ", ", :") + ")")
                .params(values)
                .update();
        return (String) values.get("id");
    }

    /** With a row of its case too. */
    public String put(JdbcClient jdbc, String title, String number) {
        jdbc.sql("insert into kasus_sla (kasus, sop, definisi, versi, judul, nomor, dimulai, putusan) "
                        + "values (?, ?, ?, 1, ?, ?, ?, 'berjalan')")
                .params(
                        values.get("kasus"),
                        values.get("sop"),
                        values.get("definisi"),
                        title,
                        number,
                        values.get("dibuat"))
                .update();
        return put(jdbc);
    }
}
