package id.tayang.sop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one deployed model says of its SOP. Nothing of it is stored anywhere else.
 *
 * @param id process definition key, also the file name without {@code .bpmn}
 * @param definitionId id of the deployed version
 * @param version version number of the deployment
 * @param versionTag revision of the SOP document; null when the model has none
 * @param name title of the SOP
 * @param pelaksana lanes in the order of the columns, without the technical lane
 * @param starters groups that may start a case
 * @param langkah user tasks in the order of their rows
 * @param identity the extension properties of the process (identity block), in the order of the model
 * @param candidateGroups every candidate group that a task of the SOP can be given to
 */
public record Sop(
        String id,
        String definitionId,
        int version,
        String versionTag,
        String name,
        List<Pelaksana> pelaksana,
        Set<String> starters,
        List<Langkah> langkah,
        Map<String, String> identity,
        List<Pelaksana> candidateGroups) {

    /** Heading of the lane of a group; empty when no lane is its own. */
    public Optional<String> laneName(String group) {
        return pelaksana.stream()
                .filter(lane -> lane.group().equals(group))
                .map(Pelaksana::name)
                .findFirst();
    }

    /** The row that a user task is; empty for an activity that is none. */
    public Optional<Langkah> row(String activityId) {
        return langkah.stream()
                .filter(row -> row.activityId().equals(activityId))
                .findFirst();
    }
}
