package id.tayang.calendar;

/**
 * Something that an administrator should know of the office's calendar. An error makes it unusable.
 *
 * @param message one sentence in Indonesian
 */
public record Finding(Severity severity, String message) {

    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(String message) {
        return new Finding(Severity.ERROR, message);
    }

    public static Finding warning(String message) {
        return new Finding(Severity.WARNING, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
