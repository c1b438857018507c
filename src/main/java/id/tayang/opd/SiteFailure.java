package id.tayang.opd;

/** Something outside does not do its part. The message is Indonesian and holds no secret; there is never a cause, for a cause could. */
class SiteFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SiteFailure(String message) {
        super(message);
    }
}
