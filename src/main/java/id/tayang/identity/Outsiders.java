package id.tayang.identity;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** People of other offices: they have an account here and steps of their own, and no part in the rest. */
@Component
public class Outsiders {

    private final Set<String> groups;

    /** @param groups as the office configures them */
    public Outsiders(@Value("${tayang.kantor.orang-luar:}") Set<String> groups) {
        this.groups = Set.copyOf(groups);
    }

    /** Whether a group is one of theirs. */
    public boolean include(String group) {
        return groups.contains(group);
    }

    /** Whether somebody with these groups belongs to another office and not to this one; also who belongs nowhere. */
    public boolean areAll(Set<String> ofUser) {
        return groups.containsAll(ofUser);
    }
}
