package id.tayang.engine;

import java.util.List;

/** Keeps a record of what happens to cases, in the engine's own transactions. */
public interface CaseJournal {

    /**
     * Called once at the end of every engine command that touched steps, before its transaction commits; what it writes
     * to the same database commits or is rolled back with it. An exception rolls everything back.
     */
    void write(Entries entries);

    /** What one command did, each list in the order of events. */
    record Entries(List<CaseEntry> cases, List<StepEntry> steps, List<WaitEntry> waits) {

        public boolean isEmpty() {
            return cases.isEmpty() && steps.isEmpty() && waits.isEmpty();
        }
    }
}
