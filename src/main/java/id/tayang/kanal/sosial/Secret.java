package id.tayang.kanal.sosial;

/** A credential. It says itself only to who asks for {@link #value()}, never to a log. */
final class Secret {

    private static final Secret NONE = new Secret("");

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /** Spring makes it from configuration. A line end behind it comes from the file that it stood in. */
    public static Secret valueOf(String text) {
        return new Secret(text.strip());
    }

    /** The given one, or an empty one for null. */
    static Secret orNone(Secret given) {
        return given == null ? NONE : given;
    }

    boolean missing() {
        return value.isEmpty();
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return missing() ? "kosong" : "***";
    }
}
