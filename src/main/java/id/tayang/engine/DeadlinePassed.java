package id.tayang.engine;

/** Wants to know when the Mutu Baku timer of a step fires. */
public interface DeadlinePassed {

    /**
     * Called in the transaction of the timer. What it throws makes the timer run again later and in the end leaves a
     * failed job; so it should not.
     *
     * @param task id of the open task
     */
    void passed(String task);
}
