package id.tayang.kanal;

import java.util.Optional;

/**
 * What a channel has to remember of one item and revision between its calls, such as the id of a draft. Kept at once, in
 * a transaction of its own: it survives a rollback and the death of the process. Never a secret.
 */
public interface Notes {

    Optional<String> find(String name);

    /** @param value at most 2000 characters; replaces an earlier one */
    void keep(String name, String value);
}
