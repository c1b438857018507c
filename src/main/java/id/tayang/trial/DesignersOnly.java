package id.tayang.trial;

import id.tayang.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** To try a model takes the server's time: it is for those who design SOPs. */
@Component
class DesignersOnly {

    private static final String DESIGNERS = "perancang";

    private final CurrentUser user;

    DesignersOnly(CurrentUser user) {
        this.user = user;
    }

    /** Answers 401 when nobody is signed in, 403 when it is neither a designer nor an administrator. */
    void check() {
        if (!user.groups().contains(DESIGNERS) && !user.admin()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Pemeriksaan model hanya untuk perancang proses. Minta administrator memasukkan Anda ke kelompok"
                            + " perancang bila Anda merancang SOP.");
        }
    }
}
