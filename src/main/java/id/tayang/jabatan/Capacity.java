package id.tayang.jabatan;

import java.util.Map;
import java.util.Optional;

/** As what somebody does or did a step, when not as himself: "Plh. Kepala Dinas". */
public interface Capacity {

    /** The steps of a case that a substitute finished, by id of the task, in the words of that moment. */
    Map<String, String> finished(String kasus);

    /** As what a user acts for a position at this moment; empty for its holder, and for whoever has nothing to do with it. */
    Optional<String> now(String user, String group);
}
