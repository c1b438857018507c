package id.tayang.desk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.tayang.sla.TimelineEntry;
import java.time.Instant;
import java.util.List;

/**
 * Something that happened in a case, as colleagues read it: when work was taken and done, and the verdict of the ledger, but
 * no minutes. Those measure the procedure and are for administrators.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "jenis")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Peristiwa.Langkah.class, name = "langkah"),
    @JsonSubTypes.Type(value = Peristiwa.Tunggu.class, name = "tunggu"),
    @JsonSubTypes.Type(value = Peristiwa.Catatan.class, name = "catatan"),
    @JsonSubTypes.Type(value = Peristiwa.Tindakan.class, name = "tindakan")
})
sealed interface Peristiwa {

    /**
     * @param isian what was decided and noted when it was done
     * @see TimelineEntry.Step
     */
    record Langkah(
            Instant pada,
            Instant diambil,
            Instant selesai,
            String no,
            String nama,
            String unit,
            boolean luar,
            int ulangan,
            String oleh,
            String sebagai,
            Instant tenggat,
            String putusan,
            boolean lewat,
            List<Isian> isian)
            implements Peristiwa {}

    record Tunggu(Instant pada, Instant selesai, String nama) implements Peristiwa {}

    record Catatan(Instant pada, String oleh, String sebagai, String teks) implements Peristiwa {}

    record Tindakan(
            Instant pada, String tindakan, String langkah, String oleh, String alasan, String dari, String menjadi)
            implements Peristiwa {}

    static Peristiwa of(TimelineEntry entry, CaseTexts texts) {
        if (entry instanceof TimelineEntry.Step step) {
            return new Langkah(
                    step.pada(),
                    step.diambil(),
                    step.selesai(),
                    step.no(),
                    step.nama(),
                    step.unitNama(),
                    step.luar(),
                    step.ulangan(),
                    step.oleh(),
                    step.sebagai(),
                    step.tenggat(),
                    step.putusan(),
                    step.lewat(),
                    texts.answers(step.tugas()));
        } else if (entry instanceof TimelineEntry.Wait wait) {
            return new Tunggu(wait.pada(), wait.selesai(), wait.nama());
        } else if (entry instanceof TimelineEntry.Note note) {
            return new Catatan(note.pada(), note.oleh(), note.sebagai(), note.teks());
        }
        var action = (TimelineEntry.Action) entry;
        return new Tindakan(
                action.pada(),
                action.tindakan(),
                action.langkah(),
                action.oleh(),
                action.alasan(),
                action.dari(),
                action.menjadi());
    }
}
