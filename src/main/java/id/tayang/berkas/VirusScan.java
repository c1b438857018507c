package id.tayang.berkas;

import java.nio.file.Path;

/** Looks for viruses in what was sent, before anything else reads it. */
interface VirusScan {

    /**
     * @throws RefusedFile when there is one
     * @throws ScanFailed when nobody can say
     */
    void check(Path file);

    /** Nobody can say whether there is a virus in a file; it may be sent again. */
    final class ScanFailed extends RuntimeException {

        ScanFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
