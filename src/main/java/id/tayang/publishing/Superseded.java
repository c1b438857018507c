package id.tayang.publishing;

/** The item is not what it was when the case took its text over: somebody else has corrected or withdrawn it. */
class Superseded extends Exception {

    Superseded(String message) {
        super(message);
    }
}
