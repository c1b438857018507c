package id.tayang.waiting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.tayang.OfficeTime;
import id.tayang.security.CurrentUser;
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

/** What the Tasklist plugin "Menunggu pihak lain" shows and sends. */
@RestController
@RequestMapping("/camunda/api/tayang/menunggu")
class WaitingController {

    private static final int NOTE_LIMIT = 2000;

    private final WaitingCases cases;
    private final CurrentUser user;
    private final OfficeTime time;

    WaitingController(WaitingCases cases, CurrentUser user, OfficeTime time) {
        this.cases = cases;
        this.user = user;
        this.time = time;
    }

    @GetMapping
    List<Shown> list() {
        return cases.of(user.required(), user.groups()).stream()
                .map(event -> new Shown(event, time.moment(event.since())))
                .toList();
    }

    @PostMapping("/{execution}/{message}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable String execution, @PathVariable String message, @RequestBody(required = false) Note note) {
        var sender = user.required();
        var text = note == null || note.note() == null ? "" : note.note().strip();
        if (text.length() > NOTE_LIMIT) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Catatan paling panjang %d huruf.".formatted(NOTE_LIMIT));
        }
        try {
            cases.send(sender, user.groups(), execution, message, text);
        } catch (OptimisticLockingException lost) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Orang lain baru saja mengubah berkas ini. Muat ulang daftar.", lost);
        }
    }

    record Note(String note) {}

    /** @param sejak since when the case listens, in words, in the zone of the office */
    record Shown(@JsonUnwrapped WaitingEvent event, String sejak) {}
}
