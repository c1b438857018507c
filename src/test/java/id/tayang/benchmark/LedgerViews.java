package id.tayang.benchmark;

import id.tayang.sla.Achievement;
import id.tayang.sla.CaseSheets;
import id.tayang.sla.LateOrder;
import id.tayang.sla.LateQuery;
import id.tayang.sla.LateSteps;
import id.tayang.sla.LedgerPeriod;
import id.tayang.sla.Overview;
import id.tayang.sla.StepTallies;
import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views as the application asks them, each beside its question to the engine's history. */
final class LedgerViews {

    private static final String SHARES = """
            count(case when t.end_time_ <= t.due_date_ then 1 end), count(case when t.end_time_ > t.due_date_ then 1 end),
            count(case when t.delete_reason_ = 'deleted' then 1 end), count(case when t.due_date_ is null then 1 end)""";

    private static final String OPEN = """
            count(*), count(case when t.due_date_ < :now then 1 end),
            count(case when t.due_date_ between :now and :soon then 1 end)
            from act_hi_taskinst t where t.end_time_ is null""";

    private static final String ENDED = " from act_hi_taskinst t where t.end_time_ between :from and :now";

    private static final String PAGE = """
            select t.*, (select p.business_key_ from act_hi_procinst p where p.id_ = t.proc_inst_id_),
                (select max(g.group_id_) from act_hi_identitylink g where g.task_id_ = t.id_ and g.type_ = 'candidate')""";

    private static final String LATE = " from act_hi_taskinst t where t.end_time_ is null and t.due_date_ < :now";

    private static final String IN_UNIT = """
             and t.proc_def_key_ = 'sop-4' and exists (select 1 from act_hi_identitylink g where g.task_id_ = t.id_
            and g.type_ = 'candidate' and g.operation_type_ = 'add' and g.group_id_ = 'kelompok-2')""";

    /** Waiting time ends when somebody takes the task, which only the identity links tell; here that happens once. */
    private static final String STEPS = """
            select t.proc_def_key_, t.task_def_key_, %s, max(t.duration_), sum(t.duration_),
                sum(extract(epoch from u.timestamp_ - t.start_time_))
            from act_hi_taskinst t left join act_hi_identitylink u
                on u.task_id_ = t.id_ and u.type_ = 'assignee' and u.operation_type_ = 'add'
            where t.end_time_ between :from and :now group by t.proc_def_key_, t.task_def_key_""".formatted(SHARES);

    private static final String OF_UNIT = """
            select t.proc_def_key_, t.task_def_key_, %s, max(t.duration_), sum(t.duration_)
            from act_hi_taskinst t
            join act_hi_identitylink g on g.task_id_ = t.id_ and g.type_ = 'candidate' and g.operation_type_ = 'add'
            where t.end_time_ between :from and :now and g.group_id_ = 'kelompok-1.3'
            group by t.proc_def_key_, t.task_def_key_""".formatted(SHARES);

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
    private static final LedgerPeriod MONTH = LedgerPeriod.lastDays(30, TODAY);
    private static final LedgerPeriod YEAR = LedgerPeriod.lastDays(365, TODAY);

    private static final Sop SOP = new Sop(
            "sop-4",
            "sop-4:1:x",
            1,
            null,
            "SOP 4",
            List.of(),
            Set.of(),
            IntStream.rangeClosed(1, 8)
                    .mapToObj(i -> new Langkah("langkah-" + i, "Langkah " + i, "kelompok-" + i, "PT2H30M", Map.of()))
                    .toList(),
            Map.of(),
            List.of());

    private final BeanFactory beans;
    private final JdbcClient jdbc;

    LedgerViews(BeanFactory beans) {
        this.beans = beans;
        this.jdbc = beans.getBean(JdbcClient.class);
    }

    List<View> all() {
        var overview = beans.getBean(Overview.class);
        var achievement = beans.getBean(Achievement.class);
        var tallies = beans.getBean(StepTallies.class);
        var cases = beans.getBean(CaseSheets.class);
        return List.of(
                new View("dashboard card, all SOPs", overview::bySop, () -> {
                    ask("select t.proc_def_key_, " + OPEN + " group by t.proc_def_key_", 0);
                    ask("select t.proc_def_key_, " + SHARES + ENDED + " group by t.proc_def_key_", 30);
                }),
                late("late list, first page", null, null, ""),
                late("late list, one SOP and unit", "sop-4", "kelompok-2", IN_UNIT),
                new View(
                        "steps and slowest, 30 days", () -> achievement.steps(MONTH, null, null), () -> ask(STEPS, 30)),
                new View(
                        "steps and slowest, 365 days",
                        () -> achievement.steps(YEAR, null, null),
                        () -> ask(STEPS, 365)),
                new View(
                        "the same of one unit, 365 days",
                        () -> achievement.steps(YEAR, null, "kelompok-1.3"),
                        () -> ask(OF_UNIT, 365)),
                new View("chart, 30 days", () -> achievement.days(MONTH, null, null), () -> series(30)),
                new View("chart, 365 days", () -> achievement.days(YEAR, null, null), () -> series(365)),
                new View("diagram, 30 days", () -> tallies.of(SOP, MONTH), () -> diagram(30)),
                new View("diagram, 365 days", () -> tallies.of(SOP, YEAR), () -> diagram(365)),
                new View("a case and its timeline", () -> cases.find("k100sop-4"), () -> timeline("k100sop-4")));
    }

    private View late(String name, String sop, String unit, String condition) {
        var late = beans.getBean(LateSteps.class);
        var query = new LateQuery(sop, unit, null, 0, LateOrder.DEADLINE, false, 0, 25);
        return new View(name, () -> late.find(query), () -> {
            ask(PAGE + LATE + condition + " order by t.due_date_, t.id_ limit 25", 0);
            ask("select count(*) " + LATE + condition, 0);
        });
    }

    private void series(int days) {
        ask(
                "select cast(t.end_time_ at time zone 'UTC' at time zone 'Asia/Jakarta' as date), " + SHARES + ENDED
                        + " group by 1",
                days);
    }

    private void diagram(int days) {
        ask("select t.task_def_key_, " + OPEN + " and t.proc_def_id_ = 'sop-4:1:x' group by t.task_def_key_", 0);
        ask(
                "select t.task_def_key_, " + SHARES + ENDED + " and t.proc_def_key_ = 'sop-4' group by t.task_def_key_",
                days);
    }

    private void timeline(String kasus) {
        for (var sql : List.of(
                "select * from act_hi_procinst where proc_inst_id_ = :kasus",
                "select * from act_hi_taskinst where proc_inst_id_ = :kasus order by start_time_",
                "select * from act_hi_identitylink where root_proc_inst_id_ = :kasus order by timestamp_",
                "select * from act_hi_comment where proc_inst_id_ = :kasus")) {
            jdbc.sql(sql).param("kasus", kasus).query().listOfRows();
        }
    }

    private void ask(String sql, int days) {
        var now = java.time.LocalDateTime.now(java.time.ZoneOffset.UTC);
        jdbc.sql(sql)
                .param("now", now)
                .param("soon", now.plusHours(1))
                .param("from", now.minusDays(days))
                .query()
                .listOfRows();
    }
}
