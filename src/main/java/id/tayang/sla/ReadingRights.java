package id.tayang.sla;

/** Lets those look at a step who are told of it, though it is not theirs to do. */
interface ReadingRights {

    /**
     * @param group whose members may open the task and its case from now on, until they end; to work on it is not theirs
     */
    void give(String group, String task, String kasus);
}
