package id.tayang.publishing;

/** A place where releases appear. */
interface Channel {

    /** The id by which models name the channel. */
    String id();

    /**
     * Makes a release appear. Called again with the same case and revision, after a crash for instance, it makes no
     * second one and answers as before. An exception means: try again later.
     */
    Outcome publish(Release release);
}
