package id.tayang.sla;

import id.tayang.Utc;
import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.sop.StandardText;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open steps from the ledger itself, ended ones from the daily aggregate: a year of an office is then some hundred rows. */
@Component
class LedgerTallies implements StepTallies {

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerTallies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<StepTally> of(Sop version, LedgerPeriod period) {
        var open = open(version);
        var ended = ended(version.id(), period);
        return version.langkah().stream()
                .map(langkah -> tally(
                        langkah,
                        open.getOrDefault(langkah.activityId(), Open.NONE),
                        ended.getOrDefault(langkah.activityId(), Tally.NONE)))
                .toList();
    }

    private static StepTally tally(Langkah langkah, Open open, Tally ended) {
        return new StepTally(
                langkah.activityId(),
                langkah.number(),
                langkah.name(),
                StandardText.of(langkah.standard()),
                open.running,
                open.late,
                ended.onTime(),
                ended.extended(),
                ended.late(),
                ended.onTimeShare());
    }

    /** The SOP stands in the index before the definition. */
    private Map<String, Open> open(Sop version) {
        return jdbc
                .sql("""
                        select aktivitas, count(*) as berjalan, count(case when tenggat < :now then 1 end) as lewat
                        from langkah_sla where putusan = 'berjalan' and sop = :sop and definisi = :definisi group by aktivitas
                        """)
                .param("now", Utc.of(clock.instant()))
                .param("sop", version.id())
                .param("definisi", version.definitionId())
                .query((row, number) ->
                        Map.entry(row.getString("aktivitas"), new Open(row.getInt("berjalan"), row.getInt("lewat"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Tally> ended(String sop, LedgerPeriod period) {
        return jdbc
                .sql("select aktivitas, " + Tally.SUMS
                        + " from rekap_sla where sop = :sop and hari between :dari and :sampai group by aktivitas")
                .param("sop", sop)
                .param("dari", period.from())
                .param("sampai", period.to())
                .query((row, number) -> Map.entry(row.getString("aktivitas"), Tally.read(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Open(int running, int late) {
        static final Open NONE = new Open(0, 0);
    }
}
