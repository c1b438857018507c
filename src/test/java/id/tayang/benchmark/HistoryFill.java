package id.tayang.benchmark;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Steps of five SOPs with 28 rows between them, over the year that ends now: in the ledger, and the same in the engine's
 * history tables as Camunda keeps it at history level "full". A step's values follow from its number.
 */
final class HistoryFill {

    private static final String STEPS = """
            create table isi as
            with nomor as (select i, i % 28 as baris, abs(hashtext('a' || i)) % 1000 / 1000.0 as acak,
                    abs(hashtext('t' || i)) % 100 as tunggu
                from generate_series(cast(:from as int), cast(:to as int)) i),
            baris as (select *, baris - awal + 1 as no
                from nomor join (values ('sop-1', 0, 3), ('sop-2', 4, 8), ('sop-3', 9, 12), ('sop-4', 13, 20), ('sop-5', 21, 27))
                    sop (sop, awal, akhir) on baris between awal and akhir),
            waktu as (select *, now() - interval '365 days' * (:to - i) / (:to - :from + 1.0) as selesai_nanti,
                    make_interval(mins => tunggu + 1, secs => (acak * 5940)::int) as lama
                from baris),
            langkah as (select 'l' || i as id, i, no, sop, sop || ':1:x' as definisi, 'langkah-' || no as aktivitas,
                    'kelompok-' || no as pelaksana, 'orang-' || tunggu as oleh, tunggu,
                    'kelompok-' || no || case when baris = 0 then '.' || i / 28 % 6 else '' end as unit,
                    case when :open then 'o' || i else 'k' || i / 28 || sop end as kasus,
                    case when :open then null else selesai_nanti end as selesai,
                    case when :open then now() - make_interval(secs => (acak * 10000)::int) else selesai_nanti - lama end as dibuat
                from waktu)
            select *, not :open or i % 2 = 0 as diambil_orang, dibuat + make_interval(mins => tunggu) as diambil,
                case when no < 6 then dibuat + interval '150 minutes' end as tenggat_awal
            from langkah
            """;

    /** About one ended step in eight is late, some of these with an extended deadline; one in fifty is cancelled. */
    private static final List<String> TABLES = List.of("""
            insert into langkah_sla (id, kasus, sop, definisi, versi, no_langkah, aktivitas, nama, pelaksana, unit, luar, oleh,
                ulangan, standar, standar_teks, standar_menit, dibuat, diambil, selesai, tenggat_awal, tenggat, tunggu_menit,
                kerja_menit, putusan, lewat_dicatat, eskalasi_tahap, hari, perlu_rekap)
            select id, kasus, sop, definisi, 1, no, aktivitas, 'Langkah ' || no, pelaksana, unit, false,
                case when diambil_orang then oleh end, 1,
                case when no < 6 then 'PT2H30M' end, case when no < 6 then '2 jam 30 menit' end, case when no < 6 then 150 end,
                dibuat, case when diambil_orang then diambil end, selesai, tenggat_awal,
                case when selesai > tenggat_awal and i % 5 = 0 then selesai + interval '1 hour' else tenggat_awal end,
                case when selesai is not null then tunggu end, cast(extract(epoch from selesai - diambil) as int) / 60,
                case when selesai is null then 'berjalan' when i % 50 = 7 then 'batal'
                    when tenggat_awal is null then 'tanpa standar' when selesai <= tenggat_awal then 'tepat waktu'
                    when i % 5 = 0 then 'diperpanjang' else 'terlambat' end,
                case when coalesce(selesai, now()) > tenggat_awal then tenggat_awal + interval '1 second' end, 0,
                cast(selesai at time zone 'Asia/Jakarta' as date), selesai is not null
            from isi
            """, """
            insert into kasus_sla (kasus, sop, definisi, versi, judul, nomor, dimulai, selesai, putusan)
            select kasus, sop, definisi, 1, 'Kasus ' || kasus, '500/' || min(i), min(dibuat), max(selesai),
                case when max(selesai) is null then 'berjalan' else 'tepat waktu' end
            from isi group by kasus, sop, definisi
            """, """
            insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_,
                execution_id_, act_inst_id_, name_, assignee_, start_time_, end_time_, duration_, delete_reason_, priority_,
                due_date_, task_state_)
            select id, aktivitas, sop, definisi, kasus, kasus, kasus, aktivitas || ':' || id, 'Langkah ' || no,
                case when diambil_orang then oleh end, dibuat at time zone 'UTC', selesai at time zone 'UTC',
                cast(extract(epoch from selesai - dibuat) as int) * 1000,
                case when selesai is not null then case when i % 50 = 7 then 'deleted' else 'completed' end end, 50,
                tenggat_awal at time zone 'UTC',
                case when selesai is null then 'Created' when i % 50 = 7 then 'Deleted' else 'Completed' end
            from isi
            """, """
            insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_,
                duration_, start_act_id_, root_proc_inst_id_, state_)
            select kasus, kasus, '500/' || min(i), sop, definisi, min(dibuat) at time zone 'UTC',
                max(selesai) at time zone 'UTC', cast(extract(epoch from max(selesai) - min(dibuat)) as int) * 1000, 'mulai',
                kasus, case when max(selesai) is null then 'ACTIVE' else 'COMPLETED' end
            from isi group by kasus, sop, definisi
            """, """
            insert into act_hi_identitylink (id_, timestamp_, type_, group_id_, task_id_, root_proc_inst_id_, proc_def_id_,
                operation_type_, proc_def_key_)
            select 'g' || i, dibuat at time zone 'UTC', 'candidate', unit, id, kasus, definisi, 'add', sop from isi
            """, """
            insert into act_hi_identitylink (id_, timestamp_, type_, user_id_, task_id_, root_proc_inst_id_, proc_def_id_,
                operation_type_, proc_def_key_)
            select 'u' || i, diambil at time zone 'UTC', 'assignee', oleh, id, kasus, definisi, 'add', sop from isi
            where diambil_orang
            """);

    private final JdbcClient jdbc;

    HistoryFill(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces what is there. The open steps have numbers far behind those of the ended ones. */
    void fill(int ended, int open) {
        for (var table :
                "langkah_sla kasus_sla rekap_sla act_hi_taskinst act_hi_procinst act_hi_identitylink".split(" ")) {
            jdbc.sql("truncate table " + table).update();
        }
        insert(1, ended, false);
        insert(100_000_000, 100_000_000 + open - 1, true);
    }

    /** What autovacuum does in its own time. */
    void tidy() {
        jdbc.sql("vacuum analyze").update();
    }

    private void insert(int from, int to, boolean open) {
        jdbc.sql(STEPS).param("from", from).param("to", to).param("open", open).update();
        TABLES.forEach(table -> jdbc.sql(table).update());
        jdbc.sql("drop table isi").update();
    }
}
