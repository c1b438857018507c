package id.tayang.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The registers of the office by the name that a model uses, as configured under {@code tayang.register}.
 *
 * @param register templates by name; {@code agenda} and {@code permohonan} exist without configuration
 */
@ConfigurationProperties("tayang")
record Registers(Map<String, RegisterTemplate> register) {

    static final String AGENDA = "agenda";

    private static final Map<String, RegisterTemplate> STANDARD = Map.of(
            AGENDA,
            new RegisterTemplate(null, "500.12.11", null),
            "permohonan",
            new RegisterTemplate(null, "500.12.6", null));

    Registers {
        var all = new HashMap<>(STANDARD);
        if (register != null) {
            all.putAll(register);
        }
        var day = LocalDate.EPOCH;
        var numbers =
                all.values().stream().map(template -> template.number(1, day)).distinct();
        if (numbers.count() < all.size()) {
            throw new IllegalArgumentException(
                    "Dua register memberi nomor yang sama: bedakan pola, kode atau unitnya di tayang.register");
        }
        register = Map.copyOf(all);
    }

    RegisterTemplate template(String name) {
        var template = register.get(name);
        if (template == null) {
            throw new IllegalArgumentException("Register \"" + name + "\" tidak dikenal. Yang ada: "
                    + String.join(", ", new TreeSet<>(register.keySet())));
        }
        return template;
    }
}
