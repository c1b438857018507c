package id.tayang.desk;

import id.tayang.security.CurrentUser;
import id.tayang.sla.TimelineEntry;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** People of another office with a step in a case: they read their own part of it, not what this office notes for itself. */
@Component
class OutsideReader {

    private final CurrentUser user;
    private final Set<String> outsiders;

    OutsideReader(CurrentUser user, @Value("${tayang.kantor.orang-luar:}") Set<String> outsiders) {
        this.user = user;
        this.outsiders = Set.copyOf(outsiders);
    }

    /** Whether the signed-in user is one. */
    boolean current() {
        return !Collections.disjoint(outsiders, user.groups());
    }

    /** The steps of other offices, and when the case waited for something from outside. */
    static List<TimelineEntry> part(List<TimelineEntry> all) {
        return all.stream()
                .filter(entry ->
                        entry instanceof TimelineEntry.Wait || entry instanceof TimelineEntry.Step step && step.luar())
                .toList();
    }
}
