package id.tayang.sla;

import id.tayang.sop.Sop;

/**
 * A message about a step that has reached a stage.
 *
 * @param superior what the position above is called; empty before it is told
 * @param toSuperior whether this one goes there, and not to whom the step belongs
 */
record Notice(EscalationRow row, Sop sop, int stage, String superior, boolean toSuperior) {

    /** One for the holders and one for the superior; another deadline of the same step is another event. */
    String event() {
        return event(row, stage) + (toSuperior ? "/atasan" : "");
    }

    static String event(EscalationRow row, int stage) {
        return "eskalasi/%s/%d/%d".formatted(row.task(), stage, row.deadline().getEpochSecond());
    }
}
