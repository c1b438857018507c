package id.tayang.sop;

import java.util.List;
import java.util.Map;
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
        List<Pelaksana> candidateGroups) {}
