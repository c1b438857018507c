package id.tayang.sop;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of an SOP: a user task of the model.
 *
 * @param activityId id of the user task
 * @param name verb-first name, the label of the task
 * @param pelaksana group of the lane that the task stands in; empty outside of every lane, which no rule lets pass
 * @param standard ISO 8601 literal of the Mutu Baku timer drawn on the task ({@code PT1H}, {@code P1D}); null where the
 *     SOP sets no time
 * @param properties the extension properties of the task that are not blank, in the order of the model
 * @param kelengkapan what must be there before the row can be finished
 */
public record Langkah(
        String activityId,
        String name,
        String pelaksana,
        String standard,
        Map<String, String> properties,
        List<Butir> kelengkapan) {

    /** A row that needs nothing. */
    public Langkah(String activityId, String name, String pelaksana, String standard, Map<String, String> properties) {
        this(activityId, name, pelaksana, standard, properties, List.of());
    }

    /** Number of the row ({@code sop.no}); empty for a step that is none of the signed SOP. */
    public String number() {
        return properties.getOrDefault("sop.no", "");
    }

    /** Whether it has a row of its own on the SOP: "4", not "4a", which was put beside a row. */
    public boolean row() {
        return number().chars().allMatch(Character::isDigit);
    }

    /** Property of an approving step: the steps, by id and with commas, that somebody else must have done. */
    static final String BEDA_ORANG = "sop.bedaOrang";

    /** Activities of which this step judges the work; who did one of them in a case does not do this step there. */
    public List<String> judges() {
        return properties.containsKey(BEDA_ORANG) ? ids(properties.get(BEDA_ORANG)) : List.of();
    }

    static List<String> ids(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }
}
