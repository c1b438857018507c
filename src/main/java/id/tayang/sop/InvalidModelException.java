package id.tayang.sop;

/** A model breaks a rule; the message names file, element and rule, in Indonesian since designers read it. */
class InvalidModelException extends RuntimeException {

    InvalidModelException(String message) {
        super(message);
    }
}
