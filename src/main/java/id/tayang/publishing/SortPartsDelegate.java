package id.tayang.publishing;

import id.tayang.sop.StepInputs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Joins the parts of a release that were initialled to one text and lists those that were refused. */
@Component("pilahBagian")
class SortPartsDelegate implements JavaDelegate {

    private static final int MOST_PARTS = 5;

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        var title = inputs.text("judul");
        var parts = parts(inputs);
        var approved = parts.stream().filter(Part::approved).toList();
        var refused = parts.stream().filter(part -> !part.approved()).toList();

        execution.setVariableLocal("adaDisetujui", !approved.isEmpty());
        execution.setVariableLocal("adaDitolak", !refused.isEmpty());
        execution.setVariableLocal("naskah", approved.isEmpty() ? null : new JoinedParts(title, approved).naskah());
        execution.setVariableLocal(
                "bagianDitolak", refused.stream().map(Part::refusal).collect(Collectors.joining("\n")));
    }

    private static List<Part> parts(StepInputs inputs) {
        var parts = IntStream.rangeClosed(1, MOST_PARTS)
                .mapToObj(number -> Part.read(inputs, number))
                .flatMap(Optional::stream)
                .toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Parameter 'bagian1' belum diisi.");
        }
        return parts;
    }
}
