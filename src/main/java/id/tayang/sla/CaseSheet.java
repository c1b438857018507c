package id.tayang.sla;

import java.time.Instant;
import java.util.List;

/**
 * What the ledger knows of a case.
 *
 * @param zona zone of the office, IANA id
 * @param sekarang the moment that clocks were read
 * @param kasus row of the case; null for a case from before the ledger
 * @param jam clocks of the open steps, the oldest first
 * @param peristiwa what happened, in order
 * @param kelompok groups that an open step can be given to; empty when none is open
 */
public record CaseSheet(
        String zona,
        Instant sekarang,
        Kasus kasus,
        List<OpenStep> jam,
        List<TimelineEntry> peristiwa,
        List<Kelompok> kelompok) {

    /**
     * The case itself. Minutes are of working time; all null while the case runs.
     *
     * @param judul title; null when it has none
     * @param nomor number in the Buku Agenda; null before it is given
     * @param standarMenit sum of the standards of the steps done
     * @param lamaMenit from start to end
     * @param tungguLuarMenit how much of it the case waited for others outside
     */
    public record Kasus(
            String id,
            String sop,
            String definisi,
            int versi,
            String judul,
            String nomor,
            Instant dimulai,
            Instant selesai,
            Long standarMenit,
            Long lamaMenit,
            Long tungguLuarMenit,
            String putusan) {}

    /**
     * A group that tasks are given to.
     *
     * @param nama what this office calls it
     */
    public record Kelompok(String id, String nama) {}
}
