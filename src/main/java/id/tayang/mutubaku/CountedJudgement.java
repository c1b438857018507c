package id.tayang.mutubaku;

import id.tayang.sla.StepAchievement;
import id.tayang.sop.Langkah;
import id.tayang.sop.StandardText;
import java.util.ArrayList;

/** What the ledger says of a step, in the words of Tabel 7. */
final class CountedJudgement {

    private static final String ACTION =
            "Telusuri penyebab keterlambatan, lalu perbaiki pelaksanaan atau tinjau standar waktunya.";

    private final double wellFrom;

    /** @param wellFrom on-time share from which a step runs well, 0 to 1 */
    CountedJudgement(double wellFrom) {
        this.wellFrom = wellFrom;
    }

    /** @param done null when nobody did the step in the period */
    Judgement of(Langkah step, StepAchievement done) {
        if (done == null || done.tally().done() == 0) {
            return new Judgement(Penilaian.BELUM, "Tidak dilaksanakan pada periode ini.", "");
        }
        var share = done.tally().onTimeShare();
        if (share == null) {
            return new Judgement(Penilaian.BELUM, note(step, done) + " SOP tidak menetapkan waktu.", "");
        }
        return share >= wellFrom
                ? new Judgement(Penilaian.BAIK, note(step, done), "")
                : new Judgement(Penilaian.TIDAK_BAIK, note(step, done), ACTION);
    }

    private static String note(Langkah step, StepAchievement done) {
        var tally = done.tally();
        var parts = new ArrayList<String>();
        if (tally.judged() > 0) {
            parts.add(tally.onTime() + " tepat waktu");
            parts.add(tally.extended() == 0 ? "" : tally.extended() + " dengan perpanjangan");
            parts.add(tally.late() + " terlambat");
        }
        parts.removeIf(String::isEmpty);
        return "Dilaksanakan %d kali%s; rata-rata %s, terlama %s%s."
                .formatted(
                        tally.done(),
                        parts.isEmpty() ? "" : ": " + String.join(", ", parts),
                        minutes(done.averageTotal()),
                        minutes(done.longestMinutes()),
                        step.standard() == null ? "" : ", standar " + StandardText.of(step.standard()));
    }

    /** Working time, never in days: a working day has not 24 hours. */
    private static String minutes(long minutes) {
        if (minutes < 60) {
            return minutes + " menit";
        }
        return minutes % 60 == 0 ? minutes / 60 + " jam" : minutes / 60 + " jam " + minutes % 60 + " menit";
    }
}
