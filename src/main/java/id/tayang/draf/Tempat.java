package id.tayang.draf;

/**
 * A form that drafts are written for.
 *
 * @param kunci names it in the table: for a task one key for all who have it in turn, for a start one of each user
 * @param sop process definition key of the case to be started; null for a task
 */
record Tempat(String kunci, String sop) {

    static Tempat tugas(String task) {
        return new Tempat("tugas:" + task, null);
    }

    static Tempat mulai(String sop, String user) {
        return new Tempat("mulai:" + sop + ":" + user, sop);
    }
}
