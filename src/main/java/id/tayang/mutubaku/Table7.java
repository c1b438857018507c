package id.tayang.mutubaku;

import id.tayang.sop.Sop;
import java.time.Instant;
import java.util.List;

/**
 * "Tabel 7 Monitoring Pelaksanaan SOP AP" (PermenPANRB 35/2012) of one SOP for one half-year.
 *
 * @param over whether the period has ended; what is counted before that will change
 */
record Table7(Sop sop, Semester semester, boolean over, List<Line> lines) {

    /**
     * @param number row of the SOP
     * @param counted out of the ledger, now
     * @param assessed what the assessor made of it; null while he said nothing
     */
    record Line(String number, String activity, String name, String pelaksana, Judgement counted, Assessment assessed) {

        /** What is printed. */
        Judgement valid() {
            return assessed == null ? counted : assessed.judgement();
        }
    }

    /**
     * @param assessor user id
     * @param countedThen what the ledger said when he judged
     */
    record Assessment(Judgement judgement, Judgement countedThen, String assessor, Instant at) {}
}
