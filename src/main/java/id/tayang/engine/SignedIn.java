package id.tayang.engine;

import java.util.LinkedHashSet;
import java.util.List;
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

    /** Adds groups to those of the signed-in user, until the request ends. */
    public void alsoIn(Set<String> more) {
        var signedIn = identity.getCurrentAuthentication();
        var groups = new LinkedHashSet<String>(more);
        if (signedIn != null) {
            groups.addAll(signedIn.getGroupIds() == null ? List.of() : signedIn.getGroupIds());
            identity.setAuthentication(signedIn.getUserId(), List.copyOf(groups), signedIn.getTenantIds());
        }
    }

    /** Runs work of the system in the midst of somebody's request: the engine then notes nobody as its author. */
    public void asNobody(Runnable work) {
        var signedIn = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            work.run();
        } finally {
            if (signedIn != null) {
                identity.setAuthentication(signedIn.getUserId(), signedIn.getGroupIds(), signedIn.getTenantIds());
            }
        }
    }
}
