package id.tayang.berkas;

import java.util.Set;

/** Which steps of a case are done by people of other offices; the ledger knows. */
public interface OutsideSteps {

    /** Ids of their tasks, open or done; empty when they have none, or the case is not known. */
    Set<String> of(String kasus);
}
