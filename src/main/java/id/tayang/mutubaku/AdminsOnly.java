package id.tayang.mutubaku;

import id.tayang.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The numbers say how people work: they are for those who answer for it. */
@Component
class AdminsOnly {

    private final CurrentUser user;

    AdminsOnly(CurrentUser user) {
        this.user = user;
    }

    /** Answers 401 when nobody is signed in, 403 when it is no administrator. */
    void check() {
        if (!user.admin()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Angka Mutu Baku hanya untuk administrator. Hubungi admin bila Anda memerlukannya.");
        }
    }
}
