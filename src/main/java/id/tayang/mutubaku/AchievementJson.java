package id.tayang.mutubaku;

import id.tayang.sla.LedgerPeriod;
import id.tayang.sla.StepAchievement;
import id.tayang.sla.Tally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The numbers of a period.
 *
 * @param terlama the steps that took longest on average, the longest first
 */
record AchievementJson(
        LocalDate dari,
        LocalDate sampai,
        TallyJson jumlah,
        List<SopRow> sop,
        List<StepRow> langkah,
        List<StepRow> terlama,
        Series deret) {

    private static final int SLOWEST = 10;

    record SopRow(String id, String nama, TallyJson capaian) {}

    /** Minutes are working minutes, on average over the steps that were done; null where none was. */
    record StepRow(
            String sop,
            String namaSop,
            String aktivitas,
            String noLangkah,
            String nama,
            String pelaksana,
            TallyJson capaian,
            Long tungguMenit,
            Long kerjaMenit,
            Long lamaMenit,
            Long terlamaMenit) {}

    static AchievementJson of(LedgerPeriod period, List<StepAchievement> steps, Series series, SopNames names) {
        var sops = new TreeMap<String, Tally>();
        steps.forEach(step -> sops.merge(step.sop(), step.tally(), Tally::plus));
        return new AchievementJson(
                period.from(),
                period.to(),
                TallyJson.of(sops.values().stream().reduce(Tally.NONE, Tally::plus)),
                sops.entrySet().stream()
                        .map(sop -> new SopRow(sop.getKey(), names.sop(sop.getKey()), TallyJson.of(sop.getValue())))
                        .toList(),
                steps.stream().map(step -> row(step, names)).toList(),
                steps.stream()
                        .filter(step -> step.averageTotal() != null)
                        .sorted(Comparator.comparing(StepAchievement::averageTotal)
                                .reversed())
                        .limit(SLOWEST)
                        .map(step -> row(step, names))
                        .toList(),
                series);
    }

    private static StepRow row(StepAchievement step, SopNames names) {
        return new StepRow(
                step.sop(),
                names.sop(step.sop()),
                step.activity(),
                step.rowNumber(),
                step.name(),
                names.pelaksana(step.sop(), step.pelaksana()),
                TallyJson.of(step.tally()),
                step.averageWaiting(),
                step.averageWorking(),
                step.averageTotal(),
                step.averageTotal() == null ? null : step.longestMinutes());
    }
}
