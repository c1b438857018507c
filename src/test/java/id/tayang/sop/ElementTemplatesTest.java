package id.tayang.sop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What the templates of Camunda Modeler write is what the product reads, and enough for a model that may run. */
class ElementTemplatesTest {

    /** No binding of a template can write the element that holds the retries; the rule then says what is left to do. */
    private static final String BEYOND_TEMPLATES = "coba-lagi";

    private static final Map<String, String> ANSWERS = Map.of(
            "name", "Memeriksa naskah",
            "sop.no", "1");

    @Test
    void a_model_made_with_the_templates_alone_keeps_the_rules() throws IOException {
        var model = chain();
        var form = "";
        for (var template : ElementTemplate.all()) {
            for (var type : List.of(Process.class, StartEvent.class, UserTask.class)) {
                if (template.isFor("bpmn:" + type.getSimpleName())) {
                    template.applyTo(
                            model.getModelElementsByType(type).iterator().next(), ANSWERS);
                }
            }
            for (var bean : template.delegate().toList()) {
                template.applyTo(model.getModelElementById(bean), ANSWERS);
            }
        }
        form = task(model).getCamundaFormRef();

        var findings = new SopRules(delegates()).check(source(model, form));

        assertThat(findings)
                .extracting(Finding::rule)
                .as(() -> findings.toString())
                .containsOnly(BEYOND_TEMPLATES)
                .hasSize(delegates().size());
        var row = SopModel.said(task(model));
        assertThat(row).containsKeys("sop.no", "sop.asal").doesNotContainKeys("kelengkapan.1", "mutuBaku.waktu");
    }

    @Test
    void every_system_step_has_a_template_and_no_other() throws IOException {
        assertThat(ElementTemplate.all().stream().flatMap(ElementTemplate::delegate))
                .containsExactlyInAnyOrderElementsOf(delegates());
        // The lint offers the same.
        var offered = new ObjectMapper().readTree(Files.readAllBytes(Path.of("src/main/resources/sop/aturan.json")));
        assertThat(offered.path("layanan"))
                .extracting(name -> name.asText())
                .containsExactlyElementsOf(new TreeSet<>(delegates()));
    }

    /** A name is read when it can be put together from texts that stand in the code. */
    @Test
    void every_name_that_a_template_writes_is_read() throws IOException {
        var known = Pattern.compile(
                "(?:" + literals().stream().map(Pattern::quote).collect(Collectors.joining("|")) + "|\\d+)+");
        for (var template : ElementTemplate.all()) {
            for (var binding : List.of("camunda:property", "camunda:inputParameter")) {
                assertThat(template.names(binding).map(name -> name.replaceFirst("\\.\\d+$", "")))
                        .as(template.file())
                        .allMatch(name -> known.matcher(name).matches());
            }
        }
        assertThat("sop.nomer").doesNotMatch(known);
        assertThat("kelengkapan.1.jns").doesNotMatch(known);
    }

    @Test
    void choices_are_words_that_the_rules_know() throws IOException {
        for (var template : ElementTemplate.all()) {
            template.properties().filter(property -> property.has("choices")).forEach(property -> {
                var name = property.path("binding").path("name").asText();
                var words = property.path("choices").findValuesAsText("value").stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
                if (name.startsWith("sop.asal")) {
                    assertThat(words).as(name).containsExactlyInAnyOrderElementsOf(SharedRules.ATURAN.asal());
                } else if (name.endsWith(Butir.JENIS)) {
                    assertThat(words)
                            .as(name)
                            .allMatch(word -> Butir.Jenis.of(word).isPresent());
                    assertThat(words).hasSameSizeAs(Butir.Jenis.values());
                }
            });
        }
    }

    /** Modeler shows them as HTML, and what stands between angle brackets not at all. */
    @Test
    void no_word_of_a_description_is_lost() throws IOException {
        for (var template : ElementTemplate.all()) {
            assertThat(template.json().findValuesAsText("description"))
                    .as(template.file())
                    .noneMatch(text -> text.contains("<"));
        }
    }

    @Test
    void the_published_schema_accepts_them() throws Exception {
        Bpmnlint.needed();

        assertThat(Bpmnlint.run(List.of("node", "templat.mjs"))).isEmpty();
    }

    private static UserTask task(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).iterator().next();
    }

    private static BpmnModelInstance chain() {
        var step = Bpmn.createExecutableProcess("uji-templat").startEvent().userTask("tugas");
        var last = (org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder<?, ?>) step;
        for (var bean : delegates()) {
            last = last.serviceTask(bean);
        }
        var model = last.endEvent().done();
        var lanes = model.newInstance(LaneSet.class);
        model.getModelElementsByType(Process.class).iterator().next().addChildElement(lanes);
        var people = lane(model, lanes, "kepala-dinas");
        var system = lane(model, lanes, SopModel.SYSTEM);
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            (node instanceof ServiceTask ? system : people).getFlowNodeRefs().add(node);
        }
        return model;
    }

    private static Lane lane(BpmnModelInstance model, LaneSet lanes, String group) {
        var lane = model.newInstance(Lane.class);
        lane.setId("Lane_" + group);
        lane.setName(group);
        lanes.getLanes().add(lane);
        return lane;
    }

    private static ModelSource source(BpmnModelInstance model, String form) {
        var xml = new ByteArrayOutputStream();
        Bpmn.writeModelToStream(xml, model);
        return new ModelSource(
                "uji-templat",
                xml.toByteArray(),
                Map.of("tugas.form", "{\"id\": \"%s\"}".formatted(form).getBytes(UTF_8)));
    }

    private static Set<String> delegates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        var registry = new SimpleBeanDefinitionRegistry();
        return scanner.findCandidateComponents("id.tayang").stream()
                .map(bean -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() throws IOException {
        var text = Pattern.compile("\"([A-Za-z.-]{2,})\"");
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                text.matcher(Files.readString(file)).results().forEach(literal -> found.add(literal.group(1)));
            }
        }
        return found;
    }
}
