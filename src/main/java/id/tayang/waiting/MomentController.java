package id.tayang.waiting;

import id.tayang.security.CurrentUser;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The moments in the Tasklist plugin "Menunggu pihak lain". */
@RestController
@RequestMapping("/camunda/api/tayang/menunggu/waktu")
class MomentController {

    private final WaitingMoments moments;
    private final OfficeMoment clock;
    private final CurrentUser user;

    MomentController(WaitingMoments moments, OfficeMoment clock, CurrentUser user) {
        this.moments = moments;
        this.clock = clock;
        this.user = user;
    }

    @GetMapping
    List<WaitingMoment> list() {
        return moments.of(user.required(), user.groups());
    }

    @PostMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String id, @RequestBody Change change) {
        user.required();
        move(id, change.semula(), clock.future(change.waktu()));
    }

    @PostMapping("/{id}/sekarang")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void now(@PathVariable String id, @RequestBody Seen seen) {
        user.required();
        move(id, seen.semula(), clock.now());
    }

    private void move(String id, Instant seen, Instant wanted) {
        try {
            moments.change(user.required(), user.groups(), id, seen, wanted);
        } catch (OptimisticLockingException lost) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Waktunya baru saja tiba atau diubah orang lain. Periksa lagi.", lost);
        }
    }

    /**
     * @param waktu date and time on the clock of the office, without a zone
     * @param semula the moment as the user saw it
     */
    record Change(String waktu, Instant semula) {}

    record Seen(Instant semula) {}
}
