package id.tayang.revision;

import java.util.List;

/**
 * An element of the model that one version has and the other has not, or that says something else.
 *
 * @param id for the drawing
 * @param words what it is, in the words of the reader: "Keputusan: Rilis disetujui?"
 * @param settings what it says otherwise and no row shows; empty for what was added or removed
 */
record ElementChange(ChangeKind kind, String id, String type, String words, List<TextChange> settings) {

    /** Whether the diagram shows it. */
    public boolean drawn() {
        return !NOT_DRAWN.contains(type);
    }

    private static final List<String> NOT_DRAWN =
            List.of("process", "collaboration", "message", "signal", "error", "escalation");
}
