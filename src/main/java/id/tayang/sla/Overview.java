package id.tayang.sla;

import java.util.List;

/** What an administrator wants to know first. */
public interface Overview {

    /** Days that {@link SopOverview#lastDays} looks back. */
    int DAYS = 30;

    /** Every SOP with an open step, or with one that ended in the last 30 days, by id. */
    List<SopOverview> bySop();
}
