package id.tayang.sla;

import java.util.List;

/** What is open at this moment, for those who watch over the application. */
public interface CurrentLoad {

    /** Every SOP with an open step, by id; one statement. */
    List<SopLoad> bySop();
}
