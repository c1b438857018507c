package id.tayang.sla;

import id.tayang.Utc;
import id.tayang.sop.Langkah;
import id.tayang.sop.Sop;
import id.tayang.sop.StandardText;
import java.time.Clock;
import java.time.LocalDate;
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
    public List<StepTally> of(Sop version, LocalDate from, LocalDate to) {
        var open = open(version);
        var ended = ended(version.id(), from, to);
        return version.langkah().stream()
                .map(langkah -> tally(
                        langkah,
                        open.getOrDefault(langkah.activityId(), Open.NONE),
                        ended.getOrDefault(langkah.activityId(), Ended.NONE)))
                .toList();
    }

    private static StepTally tally(Langkah langkah, Open open, Ended ended) {
        return new StepTally(
                langkah.activityId(),
                langkah.properties().getOrDefault("sop.no", ""),
                langkah.name(),
                StandardText.of(langkah.standard()),
                open.running,
                open.late,
                ended.onTime,
                ended.extended,
                ended.late,
                ended.share());
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

    private Map<String, Ended> ended(String sop, LocalDate from, LocalDate to) {
        return jdbc
                .sql("""
                        select aktivitas, sum(tepat_waktu) as tepat, sum(diperpanjang) as panjang, sum(terlambat) as lewat
                        from rekap_sla where sop = :sop and hari between :dari and :sampai group by aktivitas
                        """)
                .param("sop", sop)
                .param("dari", from)
                .param("sampai", to)
                .query((row, number) -> Map.entry(
                        row.getString("aktivitas"),
                        new Ended(row.getInt("tepat"), row.getInt("panjang"), row.getInt("lewat"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Open(int running, int late) {
        static final Open NONE = new Open(0, 0);
    }

    private record Ended(int onTime, int extended, int late) {
        static final Ended NONE = new Ended(0, 0, 0);

        Double share() {
            var counted = onTime + extended + late;
            return counted == 0 ? null : (double) onTime / counted;
        }
    }
}
