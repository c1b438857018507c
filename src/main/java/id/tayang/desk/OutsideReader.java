package id.tayang.desk;

import id.tayang.identity.Outsiders;
import id.tayang.security.CurrentUser;
import id.tayang.sla.TimelineEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** People of another office with a step in a case: they read their own part of it, not what this office notes for itself. */
@Component
class OutsideReader {

    private final CurrentUser user;
    private final Outsiders outsiders;

    OutsideReader(CurrentUser user, Outsiders outsiders) {
        this.user = user;
        this.outsiders = outsiders;
    }

    /** Whether the signed-in user is one. */
    boolean current() {
        return outsiders.areAll(user.groups());
    }

    /** The steps of other offices, and when the case waited for something from outside. */
    static List<TimelineEntry> part(List<TimelineEntry> all) {
        return all.stream()
                .filter(entry ->
                        entry instanceof TimelineEntry.Wait || entry instanceof TimelineEntry.Step step && step.luar())
                .toList();
    }
}
