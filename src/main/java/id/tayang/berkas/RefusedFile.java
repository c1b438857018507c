package id.tayang.berkas;

/** A file that is not taken; the message tells the official in Indonesian why and what to do. */
class RefusedFile extends RuntimeException {

    RefusedFile(String message) {
        super(message);
    }
}
