package id.tayang.mutubaku;

import id.tayang.Office;
import id.tayang.sla.Achievement;
import id.tayang.sla.StepAchievement;
import id.tayang.sop.SopCatalog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How Mutu Baku was kept over a period. */
@RestController
@RequestMapping("/camunda/api/tayang/mutu-baku")
class AchievementController {

    private final AdminsOnly admins;
    private final Achievement achievement;
    private final SopCatalog catalog;
    private final Office office;
    private final Clock clock;

    AchievementController(AdminsOnly admins, Achievement achievement, SopCatalog catalog, Office office, Clock clock) {
        this.admins = admins;
        this.achievement = achievement;
        this.catalog = catalog;
        this.office = office;
        this.clock = clock;
    }

    /**
     * @param dari first day; 30 days before the last unless given
     * @param sampai last day; today unless given
     */
    @GetMapping("/capaian")
    AchievementJson achievement(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate sampai,
            @RequestParam(required = false) String sop,
            @RequestParam(required = false) String unit) {
        admins.check();
        var period = Given.period(dari, sampai, LocalDate.ofInstant(clock.instant(), office.zona()));
        List<StepAchievement> steps = achievement.steps(period, Given.text(sop), Given.text(unit));
        var days = achievement.days(period, Given.text(sop), Given.text(unit));
        return AchievementJson.of(period, steps, Series.of(period, days), SopNames.in(catalog));
    }
}
