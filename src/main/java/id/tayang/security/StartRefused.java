package id.tayang.security;

/** Why Tayang does not start with this configuration: once in English for the log, once for the office. */
class StartRefused extends RuntimeException {

    private final String pesan;

    StartRefused(String message, String pesan) {
        super(message);
        this.pesan = pesan;
    }

    String pesan() {
        return pesan;
    }
}
