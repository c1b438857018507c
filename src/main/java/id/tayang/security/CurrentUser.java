package id.tayang.security;

import id.tayang.engine.SignedIn;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The person who made this request, as Camunda's session filter found it. Every handler under {@code /camunda/api/tayang}
 * asks {@link #required()} first: Camunda's filters let anonymous requests through to it.
 */
@Component
public class CurrentUser {

    private final SignedIn signedIn;

    CurrentUser(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** Id of the signed-in user. Answers 401 when nobody is signed in. */
    public String required() {
        return signedIn.userId()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.UNAUTHORIZED,
                        "Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi."));
    }

    /** Ids of the groups of the signed-in user. Answers 401 when nobody is signed in. */
    public Set<String> groups() {
        required();
        return signedIn.groups();
    }

    /** Whether the signed-in user is an administrator. Answers 401 when nobody is signed in. */
    public boolean admin() {
        return groups().contains(Groups.CAMUNDA_ADMIN);
    }
}
