package id.tayang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.sla.TimelineEntry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutsideReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    @Test
    void whoComesFromOutsideReadsTheStepsOfOutsidersAndTheWaits() {
        var wait = new TimelineEntry.Wait(NOW, null, "Data masuk", 0);
        var theirs = step("opd", true);

        assertThat(OutsideReader.part(List.of(
                        theirs,
                        step("kabid", false),
                        wait,
                        new TimelineEntry.Note(NOW, "kabid", null, "Jangan disetujui dulu."),
                        new TimelineEntry.Action(NOW, "ingatkan", "Menyiapkan jawaban", "admin", "Lama", null, null))))
                .containsExactly(theirs, wait);
    }

    private static TimelineEntry.Step step(String by, boolean outside) {
        return new TimelineEntry.Step(
                by,
                NOW,
                null,
                null,
                "Activity_A",
                "1",
                "Mengajukan",
                by,
                outside,
                1,
                by,
                null,
                null,
                null,
                0,
                0,
                "berjalan",
                false);
    }
}
