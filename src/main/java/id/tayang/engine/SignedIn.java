package id.tayang.engine;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Who the engine takes this thread to be. Stands here because the engine's public {@code getCurrentAuthentication()}
 * answers with one of its internal classes.
 */
@Component
public class SignedIn {

    private final IdentityService identity;

    public SignedIn(IdentityService identity) {
        this.identity = identity;
    }

    /** Id of the signed-in user; empty when nobody is signed in, as for jobs and anonymous requests. */
    public Optional<String> userId() {
        return Optional.ofNullable(identity.getCurrentAuthentication()).map(signedIn -> signedIn.getUserId());
    }

    /** Ids of the groups of the signed-in user; empty when nobody is signed in. */
    public Set<String> groups() {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(signedIn -> signedIn.getGroupIds())
                .map(Set::copyOf)
                .orElse(Set.of());
    }
}
