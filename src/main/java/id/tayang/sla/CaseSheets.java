package id.tayang.sla;

import java.util.Optional;

/** Cases as an administrator reads them. Asks the engine without its permission checks: the caller decides who may. */
public interface CaseSheets {

    /**
     * @param kasus id of a process instance
     * @return empty when neither ledger nor engine know it
     */
    Optional<CaseSheet> find(String kasus);
}
