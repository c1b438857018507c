package id.tayang.security;

import java.util.List;

/** A submission that does not go on to the engine, with what the official reads. */
class RefusedSubmission extends RuntimeException {

    private final int status;

    RefusedSubmission(int status, String message) {
        super(message);
        this.status = status;
    }

    static RefusedSubmission because(List<String> problems) {
        return new RefusedSubmission(400, String.join(" ", problems));
    }

    Refusal refusal() {
        return new Refusal(status, getMessage());
    }
}
