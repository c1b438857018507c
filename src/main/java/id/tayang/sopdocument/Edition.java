package id.tayang.sopdocument;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which of its two texts a document prints. */
enum Edition {
    /** The words of the signed document, and only the arrows that it draws or says. */
    DISAHKAN("Sebagaimana disahkan"),
    /** What the application runs: corrected texts, every decision, what the system does. */
    DIJALANKAN("Sebagaimana dijalankan");

    private final String label;

    Edition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
