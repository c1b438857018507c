package id.tayang.sop;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;

/** The Kelengkapan of a row can be asked for: numbered without a gap, of a known kind, from answers that somebody gives. */
class KelengkapanRules implements SopRules.Rule {

    private static final Pattern NAME =
            Pattern.compile("kelengkapan\\.([1-9]\\d?)(\\.jenis|\\.dari|\\.boleh-tidak-ada)?");

    @Override
    public Stream<Finding> check(ModelSource source, SopModel model) {
        var answers = new HashSet<>(new FormAnswers(source.forms().values()).all());
        model.bpmn()
                .getModelElementsByType(CamundaOutputParameter.class)
                .forEach(output -> answers.add(output.getCamundaName()));
        return model.bpmn().getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> mistakes(SopModel.said(task), answers)
                        .map(message -> new Finding(source.bpmnPath(), task.getId(), "kelengkapan", message)));
    }

    private static Stream<String> mistakes(Map<String, String> properties, Set<String> answers) {
        var names = properties.keySet().stream()
                .filter(name -> name.startsWith(Butir.PREFIX))
                .toList();
        var unknown = names.stream()
                .filter(name -> !NAME.matcher(name).matches())
                .map(name ->
                        ("Properti %s tidak dikenal; pakai kelengkapan.1 untuk nama butir, lalu kelengkapan.1.jenis,"
                                        + " kelengkapan.1.dari dan kelengkapan.1.boleh-tidak-ada.")
                                .formatted(name));
        var numbers = names.stream()
                .map(NAME::matcher)
                .filter(name -> name.matches())
                .map(name -> Integer.valueOf(name.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(
                        unknown,
                        gap(numbers),
                        numbers.stream().flatMap(no -> item(Butir.PREFIX + no, properties, answers)))
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<String> gap(TreeSet<Integer> numbers) {
        return numbers.isEmpty() || numbers.last() == numbers.size()
                ? Stream.empty()
                : Stream.of(
                        "Nomor butir kelengkapan harus berurutan mulai 1, tanpa ada yang terlewat; yang tertulis: %s."
                                .formatted(
                                        numbers.stream().map(Object::toString).collect(Collectors.joining(", "))));
    }

    private static Stream<String> item(String name, Map<String, String> properties, Set<String> answers) {
        var jenis = properties.getOrDefault(name + Butir.JENIS, "").strip();
        var may = properties.getOrDefault(name + Butir.BOLEH_TIDAK_ADA, "tidak").strip();
        return Stream.of(
                        properties.getOrDefault(name, "").isBlank()
                                ? "%s belum diisi; tulis nama butirnya.".formatted(name)
                                : null,
                        Butir.Jenis.of(jenis).isEmpty()
                                ? "%s \"%s\" tidak dikenal; pilih salah satu dari: %s."
                                        .formatted(
                                                name + Butir.JENIS,
                                                jenis,
                                                Arrays.stream(Butir.Jenis.values())
                                                        .map(Butir.Jenis::kata)
                                                        .collect(Collectors.joining(", ")))
                                : null,
                        source(name + Butir.DARI, jenis, properties.get(name + Butir.DARI), answers),
                        Set.of("ya", "tidak").contains(may)
                                ? null
                                : "%s \"%s\" harus ya atau tidak.".formatted(name + Butir.BOLEH_TIDAK_ADA, may))
                .filter(Objects::nonNull);
    }

    /** Null where there is no mistake. */
    private static String source(String name, String jenis, String dari, Set<String> answers) {
        if (!jenis.equals(Butir.Jenis.ISIAN.kata())) {
            return dari == null ? null : "%s hanya untuk jenis isian.".formatted(name);
        }
        return dari != null && answers.contains(dari.strip())
                ? null
                : "%s \"%s\" tidak ditanyakan formulir mana pun dan bukan output langkah di model ini."
                        .formatted(name, Objects.toString(dari, ""));
    }
}
