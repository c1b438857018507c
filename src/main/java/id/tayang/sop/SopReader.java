package id.tayang.sop;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Reads an {@link Sop} from a model. */
final class SopReader {

    /** Rows are numbered 1, 2, 3 … with letters for what stands between them: 4, 4a, 5. */
    private static final Comparator<Langkah> ROW_ORDER = Comparator.<Langkah>comparingInt(
                    row -> Integer.parseInt("0" + row.number().replaceAll("\\D", "")))
            .thenComparing(row -> row.number());

    private final SopModel model;
    private final FormOptions options;

    SopReader(SopModel model, FormOptions options) {
        this.model = model;
        this.options = options;
    }

    /** @param definitionId id of the deployed version; "" for a model that is only looked at, whose version is 0 */
    Sop read(String definitionId, int version) {
        var process = model.process();
        var lanes = model.lanes().stream()
                .filter(lane -> !SopModel.SYSTEM.equals(lane.group()))
                .toList();
        return new Sop(
                process.getId(),
                definitionId,
                version,
                process.getCamundaVersionTag(),
                process.getName(),
                lanes,
                new LinkedHashSet<>(process.getCamundaCandidateStarterGroupsList()),
                rows(),
                SopModel.properties(process),
                candidateGroups(lanes));
    }

    private List<Langkah> rows() {
        return tasks().map(this::row).sorted(ROW_ORDER).toList();
    }

    private Stream<UserTask> tasks() {
        return model.bpmn().getModelElementsByType(UserTask.class).stream();
    }

    private Langkah row(UserTask task) {
        Map<String, String> properties = SopModel.said(task);
        return new Langkah(
                task.getId(),
                task.getName(),
                model.laneOf(task).map(SopModel::group).orElse(""),
                model.timersOn(task).stream()
                        .map(SopModel::duration)
                        .findFirst()
                        .orElse(null),
                properties,
                Butir.of(properties, new FormAnswers(options.forms()).of(task.getCamundaFormRef())));
    }

    /**
     * The lanes' groups, and for a lane that stands for a class of units ({@code unit-kerja.${unitKerja}}) one group for
     * each unit that the field {@code unitKerja} of the SOP's forms offers.
     */
    private List<Pelaksana> candidateGroups(List<Pelaksana> lanes) {
        Set<Pelaksana> groups = new LinkedHashSet<>(lanes);
        for (var lane : lanes) {
            tasks().flatMap(task -> task.getCamundaCandidateGroupsList().stream())
                    .distinct()
                    .filter(group -> group.startsWith(lane.group() + ".${") && group.endsWith("}"))
                    .map(group -> group.substring(lane.group().length() + 3, group.length() - 1))
                    .flatMap(field -> options.of(field).stream())
                    .map(option -> new Pelaksana(
                            lane.group() + "." + option.value(), shortName(lane.name()) + " – " + option.label()))
                    .forEach(groups::add);
        }
        return List.copyOf(groups);
    }

    private static String shortName(String laneName) {
        return laneName.replaceFirst("\\s*\\(.*\\)$", "");
    }
}
