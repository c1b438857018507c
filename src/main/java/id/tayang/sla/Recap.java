package id.tayang.sla;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the daily aggregate up to date with the steps that have ended. A group of it (day, SOP, step, unit) is always
 * counted anew from the ledger: nothing is added up that could be added twice.
 */
@Component
class Recap {

    private static final Logger LOG = LoggerFactory.getLogger(Recap.class);
    private static final int BATCH = 2000;

    private record Ended(String id, Group group) {}

    private record Group(LocalDate day, String sop, String activity, String unit) {
        Object[] values() {
            return new Object[] {day, sop, activity, unit};
        }
    }

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final TransactionTemplate transaction;

    Recap(JdbcClient jdbc, JdbcOperations batches, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
    }

    /** Counts what has not been counted. What goes wrong is left to the next round. */
    void round() {
        try {
            for (var day = uncounted(); day.isPresent(); day = uncounted()) {
                var some = day.get();
                if (Boolean.FALSE.equals(transaction.execute(status -> count(some)))) {
                    return;
                }
            }
        } catch (RuntimeException failure) {
            LOG.warn("The daily aggregate of Mutu Baku stays behind until the next round", failure);
        }
    }

    /** A day with steps that the aggregate does not know; asked without a transaction or lock, for it is mostly none. */
    private Optional<LocalDate> uncounted() {
        return jdbc.sql("""
                        select hari from langkah_sla where perlu_rekap = true and hari is not null
                        order by hari fetch first 1 row only
                        """).query(LocalDate.class).optional();
    }

    /** @return false when another node is at it, which will then do the rest too */
    private boolean count(LocalDate day) {
        if (!alone()) {
            return false;
        }
        var ended = ended(day);
        rewrite(groups(ended));
        batches.batchUpdate("update langkah_sla set perlu_rekap = false where id = ?", arguments(ended, one ->
                new Object[] {one.id()}));
        return !ended.isEmpty();
    }

    private boolean alone() {
        return jdbc.sql("select id from rekap_kunci for update skip locked")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * Locked until the end, so that no flag is cleared that was set again for a later change. A step that ends after this
     * keeps its flag, whether the count sees it or not.
     */
    private List<Ended> ended(LocalDate day) {
        return jdbc.sql("""
                        select id, sop, aktivitas, unit from langkah_sla where perlu_rekap = true and hari = :day
                        order by sop, aktivitas, unit, id fetch first :batch rows only for update skip locked
                        """)
                .param("day", day)
                .param("batch", BATCH)
                .query((row, number) -> new Ended(
                        row.getString("id"),
                        new Group(day, row.getString("sop"), row.getString("aktivitas"), row.getString("unit"))))
                .list();
    }

    private static List<Group> groups(List<Ended> ended) {
        return ended.stream().map(Ended::group).distinct().toList();
    }

    private void rewrite(List<Group> groups) {
        var values = arguments(groups, Group::values);
        batches.batchUpdate("delete from rekap_sla where hari = ? and sop = ? and aktivitas = ? and unit = ?", values);
        batches.batchUpdate("""
                insert into rekap_sla (hari, sop, aktivitas, unit, no_langkah, nama, pelaksana,
                    tepat_waktu, diperpanjang, terlambat, batal, tanpa_standar, tunggu_menit, kerja_menit, terlama_menit)
                select hari, sop, aktivitas, unit,
                    max(case when terbaru = 1 then no_langkah end),
                    max(case when terbaru = 1 then nama end),
                    max(case when terbaru = 1 then pelaksana end),
                    count(case when putusan = 'tepat waktu' then 1 end),
                    count(case when putusan = 'diperpanjang' then 1 end),
                    count(case when putusan = 'terlambat' then 1 end),
                    count(case when putusan = 'batal' then 1 end),
                    count(case when putusan = 'tanpa standar' then 1 end),
                    coalesce(sum(case when putusan <> 'batal' then tunggu_menit end), 0),
                    coalesce(sum(case when putusan <> 'batal' then kerja_menit end), 0),
                    coalesce(max(case when putusan <> 'batal' then coalesce(tunggu_menit, 0) + coalesce(kerja_menit, 0) end), 0)
                from (select l.*, row_number() over (order by l.selesai desc, l.id desc) as terbaru
                    from langkah_sla l
                    where l.hari = ? and l.sop = ? and l.aktivitas = ? and l.unit = ? and l.putusan <> 'berjalan') langkah
                group by hari, sop, aktivitas, unit
                """, values);
    }

    private static <T> List<Object[]> arguments(Collection<T> from, Function<T, Object[]> values) {
        return from.stream().map(values).toList();
    }
}
