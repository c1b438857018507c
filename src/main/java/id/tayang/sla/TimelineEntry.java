package id.tayang.sla;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Something that happened in a case. Minutes are of working time; names of people are their ids where they have none. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TimelineEntry.Step.class, name = "langkah"),
    @JsonSubTypes.Type(value = TimelineEntry.Wait.class, name = "tunggu"),
    @JsonSubTypes.Type(value = TimelineEntry.Note.class, name = "catatan"),
    @JsonSubTypes.Type(value = TimelineEntry.Action.class, name = "tindakan")
})
public sealed interface TimelineEntry {

    /** When it happened or began. */
    Instant pada();

    /**
     * A step, done or not.
     *
     * @param tugas id of the task
     * @param pada when it began
     * @param diambil when somebody took it; null while nobody has
     * @param selesai null while it runs
     * @param luar done by people of another office
     * @param ulangan 1 for the first time in the case
     * @param oleh who holds it or did it; null while nobody took it
     * @param sebagai as what, when a substitute did it: "Plh. Kepala Dinas"; null as one of its own
     * @param tungguMenit until it was taken, so far
     * @param kerjaMenit since it was taken, so far
     * @param putusan verdict, as the ledger words it
     * @param lewat whether it runs and is past its deadline
     */
    record Step(
            String tugas,
            Instant pada,
            Instant diambil,
            Instant selesai,
            String aktivitas,
            String no,
            String nama,
            String unitNama,
            boolean luar,
            int ulangan,
            String oleh,
            String sebagai,
            String standar,
            Instant tenggat,
            long tungguMenit,
            long kerjaMenit,
            String putusan,
            boolean lewat)
            implements TimelineEntry {}

    /**
     * The case waited for something from outside.
     *
     * @param selesai null while it waits
     */
    record Wait(Instant pada, Instant selesai, String nama, long menit) implements TimelineEntry {}

    /**
     * Somebody wrote a note, or declared what the case had waited for.
     *
     * @param oleh null for a note of the system
     * @param sebagai as what a substitute wrote it; null for others
     */
    record Note(Instant pada, String oleh, String sebagai, String teks) implements TimelineEntry {}

    /**
     * An administrator did something about a deadline.
     *
     * @param tindakan {@code ingatkan}, {@code perpanjang} or {@code alihkan}
     * @param langkah name of the step
     * @param dari deadline (ISO 8601, UTC) or name of the group before; null where there was none
     * @param menjadi the same after
     */
    record Action(
            Instant pada, String tindakan, String langkah, String oleh, String alasan, String dari, String menjadi)
            implements TimelineEntry {}
}
