package id.tayang.sopdocument;

import java.util.List;
import java.util.Map;

/**
 * The official document of one version of an SOP (PermenPANRB 35/2012): identity block and flowchart table.
 *
 * @param revisi version tag of the model; "" without
 * @param identity fields of the identity block by property name without prefix ("dasarHukum"), with their values in order
 * @param headings what the office calls the columns, by column
 * @param lanes headings of the columns of performers
 */
record SopDocument(
        String id,
        String title,
        String revisi,
        int version,
        Edition edition,
        Map<String, List<String>> identity,
        Map<String, String> headings,
        List<String> lanes,
        List<DocumentRow> rows,
        List<Arrow> arrows,
        List<Difference> differences) {

    /** The one value of a field; "" where the document leaves it empty. */
    public String field(String name) {
        return String.join(" ", fields(name));
    }

    public List<String> fields(String name) {
        return identity.getOrDefault(name, List.of());
    }
}
