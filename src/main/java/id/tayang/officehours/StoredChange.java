package id.tayang.officehours;

/**
 * A change as it is kept.
 *
 * @param revision the act that put it in force
 * @param words in Indonesian, as they were then
 * @param withdrawn the act that withdrew it; null while it holds
 */
record StoredChange(String id, long revision, CalendarChange change, String words, Long withdrawn) {

    boolean active() {
        return withdrawn == null;
    }
}
