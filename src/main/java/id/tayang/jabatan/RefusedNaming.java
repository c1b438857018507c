package id.tayang.jabatan;

/** A substitution that may not be; the message says in Indonesian why and what to do. */
class RefusedNaming extends IllegalArgumentException {

    RefusedNaming(String message) {
        super(message);
    }
}
