package id.tayang.security;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The case that an official looks at: one that runs and that he has, or had, a task of, and for administrators any. The
 * queries run as the signed-in user, so the engine's own authorizations answer; what must not be seen looks like what does
 * not exist.
 */
@Component
public class VisibleCase {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final CurrentUser user;

    VisibleCase(RuntimeService runtime, HistoryService history, CurrentUser user) {
        this.runtime = runtime;
        this.history = history;
        this.user = user;
    }

    /** Answers 401 when nobody is signed in, 404 for a case that the user may not read. */
    public void check(String kasus) {
        user.required();
        var running = runtime.createProcessInstanceQuery().processInstanceId(kasus);
        var ever = history.createHistoricProcessInstanceQuery().processInstanceId(kasus);
        if (running.count() == 0 && !(user.admin() && ever.count() > 0)) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Kasus tidak ditemukan, sudah selesai, atau bukan untuk Anda.");
        }
    }
}
