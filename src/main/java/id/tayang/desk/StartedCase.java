package id.tayang.desk;

import java.util.List;

/**
 * Where a case went that somebody has just started.
 *
 * @param judul title of the case; empty when it has none
 * @param sop name of the SOP
 * @param tugas the steps that are open now; empty when the case waits or has ended
 */
record StartedCase(String judul, String sop, List<Step> tugas) {

    /**
     * @param nama the step
     * @param pada who is to do it
     * @param tugas id of the task; null when it is not for the one who asks
     */
    record Step(String nama, List<String> pada, String tugas) {}
}
