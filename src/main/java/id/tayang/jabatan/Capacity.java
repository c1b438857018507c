package id.tayang.jabatan;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** As what somebody does or did a step, when not as himself: "Plh. Kepala Dinas". */
public interface Capacity {

    /** The steps of a case that a substitute finished, by id of the task, in the words of that moment. */
    Map<String, String> finished(String kasus);

    /** As what a user acts for a position at this moment; empty for its holder, and for whoever has nothing to do with it. */
    Optional<String> now(String user, String group);

    /**
     * As what a user acted for positions at a moment, by the group of the position; empty for who stood in for nobody, and
     * for nobody. For what belongs to no step, such as a note: which of his positions he spoke for, nobody asked him.
     *
     * @param user null for nobody
     */
    Map<String, String> at(String user, Instant moment);
}
