package id.tayang.waiting;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * Who may declare an event: the members of the lane that it stands in, or only the user in the variable that it names. A
 * member of a part of the lane ({@code unit-kerja.sekretariat}) may when the case has come to that part.
 */
@Component
class Senders {

    private final RuntimeService runtime;
    private final AuthorizationService authorizations;

    Senders(RuntimeService runtime, AuthorizationService authorizations) {
        this.runtime = runtime;
        this.authorizations = authorizations;
    }

    boolean may(String user, Set<String> groups, Listener listener, String kasus) {
        return inLane(groups, listener.group(), kasus)
                && (listener.senderVariable() == null
                        || user.equals(runtime.getVariable(kasus, listener.senderVariable())));
    }

    /** Whether somebody with these groups may where the case has come to him: without this, he may in no case. */
    static boolean member(Set<String> groups, Listener listener) {
        var lane = listener.group();
        return lane != null && groups.stream().anyMatch(group -> group.equals(lane) || group.startsWith(lane + "."));
    }

    private boolean inLane(Set<String> groups, String lane, String kasus) {
        return lane != null
                && (groups.contains(lane)
                        || groups.stream().anyMatch(group -> group.startsWith(lane + ".") && hasCome(kasus, group)));
    }

    private boolean hasCome(String kasus, String group) {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(Resources.PROCESS_INSTANCE)
                        .resourceId(kasus)
                        .count()
                > 0;
    }
}
