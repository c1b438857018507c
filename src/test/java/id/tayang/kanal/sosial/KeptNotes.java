package id.tayang.kanal.sosial;

import id.tayang.kanal.Notes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Notes as a database keeps them. */
final class KeptNotes implements Notes {

    private final Map<String, String> kept = new LinkedHashMap<>();

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void keep(String name, String value) {
        if (value.length() > 2000) {
            throw new IllegalArgumentException("Too long: " + value.length());
        }
        kept.put(name, value);
    }

    @Override
    public String toString() {
        return kept.toString();
    }
}
