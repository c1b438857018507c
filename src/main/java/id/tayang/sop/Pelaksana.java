package id.tayang.sop;

/**
 * A performer column of an SOP: a lane of the model.
 *
 * @param group id of the Camunda group, the part of the lane id after {@code Lane_}
 * @param name the column heading of the signed SOP, the lane's label
 */
public record Pelaksana(String group, String name) {}
