package id.tayang.revision;

import java.util.Map;

/**
 * An element of a model with everything that it says.
 *
 * @param type its BPMN type: "userTask"
 * @param name its label; "" without
 * @param facts every attribute, property and nested text, by its way below the element
 */
record ModelElement(String id, String type, String name, Map<String, String> facts) {

    /** What stands before the name of an extension property. */
    static final String PROPERTY = "properti ";

    static final String LANE = "pelaksana";

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
