package id.tayang.mutubaku;

import id.tayang.security.CurrentUser;
import id.tayang.sla.StepActions;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What an administrator does about an open step. */
@RestController
@RequestMapping("/camunda/api/tayang/mutu-baku/langkah/{task}")
class StepController {

    private final AdminsOnly admin;
    private final CurrentUser user;
    private final StepActions actions;

    StepController(AdminsOnly admin, CurrentUser user, StepActions actions) {
        this.admin = admin;
        this.user = user;
        this.actions = actions;
    }

    @PostMapping("/ingatkan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(@PathVariable String task, @RequestBody(required = false) Request request) {
        var by = administrator();
        unlessSomebodyIsFaster(
                () -> actions.remind(task, by, Request.or(request).alasan()));
    }

    @PostMapping("/perpanjang")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable String task, @RequestBody(required = false) Request request) {
        var by = administrator();
        var asked = Request.or(request);
        unlessSomebodyIsFaster(() -> actions.extend(task, by, asked.alasan(), asked.deadline()));
    }

    @PostMapping("/alihkan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reassign(@PathVariable String task, @RequestBody(required = false) Request request) {
        var by = administrator();
        var asked = Request.or(request);
        unlessSomebodyIsFaster(() -> actions.reassign(task, by, asked.alasan(), asked.kelompok()));
    }

    private String administrator() {
        admin.check();
        return user.required();
    }

    private static void unlessSomebodyIsFaster(Runnable action) {
        try {
            action.run();
        } catch (OptimisticLockingException | ConcurrencyFailureException lost) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "Langkah ini baru saja diubah orang lain; tidak ada yang diubah. Muat ulang halaman.",
                    lost);
        }
    }

    /**
     * @param alasan why
     * @param tenggat new deadline in the office's zone, {@code 2026-11-24T10:00}
     * @param kelompok group to give the step to
     */
    record Request(String alasan, String tenggat, String kelompok) {

        static Request or(Request request) {
            return request == null ? new Request(null, null, null) : request;
        }

        LocalDateTime deadline() {
            try {
                return tenggat == null || tenggat.isBlank() ? null : LocalDateTime.parse(tenggat.strip());
            } catch (DateTimeParseException e) {
                throw new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "Tenggat baru tidak dapat dibaca: tulis tanggal dan jam.", e);
            }
        }
    }
}
