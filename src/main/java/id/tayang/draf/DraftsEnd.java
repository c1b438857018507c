package id.tayang.draf;

import id.tayang.engine.CaseEntry;
import id.tayang.engine.CaseJournal;
import id.tayang.engine.SignedIn;
import id.tayang.engine.StepEntry;
import id.tayang.engine.Unguarded;
import id.tayang.sop.SopCatalog;
import org.springframework.stereotype.Component;

/** A draft goes with its task, however the task ends, and with the start that it was written for. */
@Component
class DraftsEnd implements CaseJournal {

    private final DrafTable table;
    private final SopCatalog sops;
    private final SignedIn signedIn;
    private final Unguarded unguarded;

    DraftsEnd(DrafTable table, SopCatalog sops, SignedIn signedIn, Unguarded unguarded) {
        this.table = table;
        this.sops = sops;
        this.signedIn = signedIn;
        this.unguarded = unguarded;
    }

    @Override
    public void write(Entries entries) {
        entries.steps().stream()
                .filter(step -> step.ending() != StepEntry.Ending.NONE)
                .forEach(step -> table.removeAll(Tempat.tugas(step.task())));
        entries.cases().stream().filter(entry -> entry.started() != null).forEach(this::started);
    }

    private void started(CaseEntry entry) {
        signedIn.userId()
                .ifPresent(user -> table.removeAll(Tempat.mulai(
                        unguarded.call(() -> sops.version(entry.definition())).id(), user)));
    }
}
