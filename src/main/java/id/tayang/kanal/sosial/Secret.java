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
        var value = text.strip();
        if (!value.matches("[\\x21-\\x7e]*")) {
            throw new IllegalArgumentException("A credential has characters that none has");
        }
        return new Secret(value);
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
