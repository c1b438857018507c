package id.tayang.engine;

import java.time.Instant;
import java.util.Set;

/**
 * What a command did to a step, and how the step stands after it.
 *
 * @param task id of the task
 * @param kasus id of the process instance
 * @param definition id of the version that the task belongs to now
 * @param activity id of the user task in the model
 * @param created when the task began
 * @param due its due date; null without one
 * @param holder who has taken it or is to do it; null while nobody
 * @param groups candidate groups; null when the command did not touch them
 * @param actor the signed-in user; null for the system
 * @param now the engine's time
 * @param opened whether the command created it
 * @param ending what ended it, {@link Ending#NONE} while it is open
 */
public record StepEntry(
        String task,
        String kasus,
        String definition,
        String activity,
        Instant created,
        Instant due,
        String holder,
        Set<String> groups,
        String actor,
        Instant now,
        boolean opened,
        Ending ending) {

    /** How a step ended. */
    public enum Ending {
        NONE,
        /** Somebody did it. */
        DONE,
        /** The case was deleted, broken off, or went another way. */
        CANCELLED
    }
}
