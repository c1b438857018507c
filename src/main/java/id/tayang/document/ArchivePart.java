package id.tayang.document;

import com.fasterxml.jackson.databind.JsonNode;

/** Something of another feature that stays with the archived record of a case. */
public interface ArchivePart {

    /** Its name in the record, not one of the record's own. */
    String name();

    /** Called in the transaction that archives the case. */
    JsonNode of(String kasus);
}
