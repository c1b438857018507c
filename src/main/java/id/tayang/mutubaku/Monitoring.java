package id.tayang.mutubaku;

import id.tayang.Office;
import id.tayang.sla.Achievement;
import id.tayang.sla.StepAchievement;
import id.tayang.sop.Sop;
import id.tayang.sop.SopCatalog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills Tabel 7 out of the ledger, and keeps what assessors make of it. */
@Component
class Monitoring {

    private final SopCatalog catalog;
    private final Achievement achievement;
    private final Assessments assessments;
    private final CountedJudgement counted;
    private final Office office;
    private final Clock clock;

    Monitoring(
            SopCatalog catalog,
            Achievement achievement,
            Assessments assessments,
            @Value("${tayang.tabel-7.baik-mulai}") double wellFrom,
            Office office,
            Clock clock) {
        this.catalog = catalog;
        this.achievement = achievement;
        this.assessments = assessments;
        this.counted = new CountedJudgement(wellFrom);
        this.office = office;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), office.zona());
    }

    /** @throws IllegalArgumentException with a text for the reader, when there is no such SOP */
    Table7 table(String sopId, Semester semester) {
        var sop = catalog.find(sopId)
                .orElseThrow(() -> new IllegalArgumentException("SOP \"%s\" tidak ada.".formatted(sopId)));
        var done = achievement.steps(semester.period(), sop.id(), null).stream()
                .collect(Collectors.toMap(StepAchievement::activity, Function.identity(), (one, other) -> one));
        var said = assessments.newest(sop.id(), semester.period());
        return new Table7(
                sop,
                semester,
                semester.period().to().isBefore(today()),
                sop.langkah().stream()
                        .map(step -> new Table7.Line(
                                step.number(),
                                step.activityId(),
                                step.name(),
                                SopNames.in(catalog).pelaksana(sop.id(), step.pelaksana()),
                                counted.of(step, done.get(step.activityId())),
                                said.get(step.activityId())))
                        .toList());
    }

    /**
     * Keeps the judgements that differ from what was printed until now.
     *
     * @param judgements by activity; those of other SOPs are left out
     */
    @Transactional
    public void assess(Sop sop, Semester semester, Map<String, Judgement> judgements, String assessor) {
        for (var line : table(sop.id(), semester).lines()) {
            var judgement = judgements.get(line.activity());
            if (judgement != null && !judgement.equals(line.valid())) {
                assessments.add(
                        sop.id(),
                        semester.period(),
                        line.activity(),
                        line.counted(),
                        judgement,
                        assessor,
                        clock.instant());
            }
        }
    }
}
