package id.tayang.mutubaku;

/** A file whose beginning the reader has already got: only a broken connection still tells him that it is not complete. */
final class BrokenExport extends RuntimeException {

    BrokenExport(Throwable cause) {
        super("An export broke off", cause);
    }
}
