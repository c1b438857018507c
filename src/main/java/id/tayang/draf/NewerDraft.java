package id.tayang.draf;

/** Somebody changed a draft that the one who wants to save has not seen. */
class NewerDraft extends RuntimeException {

    private final transient Draf newer;

    NewerDraft(Draf newer) {
        super("A newer draft is there", null, false, false);
        this.newer = newer;
    }

    Draf newer() {
        return newer;
    }
}
